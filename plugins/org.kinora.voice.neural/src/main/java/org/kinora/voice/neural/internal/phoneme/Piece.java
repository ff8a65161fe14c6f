package org.kinora.voice.neural.internal.phoneme;

import java.util.List;

/**
 * Something that a model is asked to speak: a sound of a word, or a mark or space between words.
 *
 * @param symbol SAMPA, {@code _} for a mark or space
 * @param word number of its word in the sentence; -1 for a mark or space
 * @param ids what stands for it
 * @param weight how long it usually lasts, in thousandths of a second
 */
public record Piece(String symbol, int word, List<Long> ids, int weight) {
    boolean silent() {
        return word < 0;
    }
}
