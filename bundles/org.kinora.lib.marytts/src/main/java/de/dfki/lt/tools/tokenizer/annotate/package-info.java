/** Texts with annotated runs of characters, as far as MaryTTS uses them. */
package de.dfki.lt.tools.tokenizer.annotate;
