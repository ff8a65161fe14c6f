package org.kinora.api.generate;

import java.util.List;

/**
 * When each phoneme or word of a speech sounds.
 *
 * @param rate samples per second of the positions
 */
public record Timings(int rate, List<Mark> marks) {
    /** One phoneme (SAMPA symbol, {@code _} for silence) or word, from sample {@code from} up to {@code to}. */
    public record Mark(String text, long from, long to) {}
}
