/** Words: splitting text into tokens and sentences, word tables, language, how long words take to speak. */
package org.kinora.direction.internal.words;
