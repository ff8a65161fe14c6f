/**
 * The tokenizer interface that MaryTTS calls, in place of the JTok library, which no public repository carries: same names, own rules for English.
 */
package de.dfki.lt.tools.tokenizer;
