package org.kinora.imaging.internal.control;

import java.util.Arrays;

/** Medians and percentiles as numpy reckons them: what lies between two numbers is interpolated. */
final class Ranks {
    private final float[] sorted;

    Ranks(float[] numbers) {
        sorted = numbers.clone();
        Arrays.sort(sorted);
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    /** The value below which a percentage of the numbers lies. */
    double percentile(double percent) {
        double at = percent / 100 * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    double median() {
        return percentile(50);
    }
}
