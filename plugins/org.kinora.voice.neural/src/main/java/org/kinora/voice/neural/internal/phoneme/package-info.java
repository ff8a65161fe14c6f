/** What a model is asked with: the words of a line as sounds of the International Phonetic Alphabet, and these as numbers. */
package org.kinora.voice.neural.internal.phoneme;
