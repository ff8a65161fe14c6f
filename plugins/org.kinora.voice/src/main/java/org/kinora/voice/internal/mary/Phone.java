package org.kinora.voice.internal.mary;

import marytts.features.FeatureVector;

/**
 * One phoneme with its context.
 *
 * @param symbol SAMPA, {@code _} for a pause
 * @param context what the models are asked with
 * @param word index of its word in the sentence; of a pause, that of the word before
 * @param vowel whether it can carry stress
 * @param stressed whether it lies in a stressed syllable
 */
record Phone(String symbol, FeatureVector context, int word, boolean vowel, boolean stressed) {
    boolean pause() {
        return symbol.equals("_");
    }

    String marked() {
        return vowel && stressed ? "'" + symbol : symbol;
    }
}
