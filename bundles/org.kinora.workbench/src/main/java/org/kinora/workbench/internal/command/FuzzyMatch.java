package org.kinora.workbench.internal.command;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * How well a few typed letters fit a text: every letter must come in order; letters that begin words and letters in a row count more.
 *
 * <p>The best of all ways to place them is found by dynamic programming over letters and places, as in the alignment of sequences (Smith and Waterman,
 * 1981) without mismatches.
 */
public final class FuzzyMatch {
    private static final int HIT = 1;
    private static final int WORD = 8;
    private static final int ROW = 5;
    private static final int FIRST = 6;
    private static final int NONE = Integer.MIN_VALUE / 2;

    private final String typed;

    public FuzzyMatch(String typed) {
        this.typed = typed.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** A score, larger for a better fit; empty where the letters do not come in this order. Of texts that fit alike the shorter one is better. */
    public OptionalInt score(String text) {
        if (typed.isEmpty()) return OptionalInt.of(0);
        String lower = text.toLowerCase(Locale.ROOT);
        int[] ending = new int[lower.length()];
        java.util.Arrays.fill(ending, NONE);
        for (int letter = 0; letter < typed.length(); letter++) ending = next(ending, lower, letter);
        int best = NONE;
        for (int score : ending) best = Math.max(best, score);
        return best <= NONE / 2 ? OptionalInt.empty() : OptionalInt.of(best * 64 - Math.min(63, lower.length()));
    }

    /** For each place the best score of all letters so far with the last one there. */
    private int[] next(int[] before, String text, int letter) {
        int[] here = new int[text.length()];
        int best = letter == 0 ? 0 : NONE;
        for (int place = 0; place < text.length(); place++) {
            here[place] = NONE;
            if (text.charAt(place) == typed.charAt(letter)) {
                int from = best;
                if (letter > 0 && place > 0) from = Math.max(from, before[place - 1] + ROW);
                here[place] = from + HIT + (place == 0 ? FIRST : 0) + (beginsWord(text, place) ? WORD : 0);
            }
            if (letter > 0) best = Math.max(best, before[place]);
        }
        return here;
    }

    private static boolean beginsWord(String text, int place) {
        return place == 0 || !Character.isLetterOrDigit(text.charAt(place - 1));
    }
}
