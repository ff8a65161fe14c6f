package org.kinora.film.internal.beat;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the metrical level of a pulse: where every second beat is weak and nothing happens between beats, the pulse is that of the eighths and
 * only the strong ones are kept. Decided for each stretch of steady tempo by itself.
 */
record Level(float[] onsets) {
    private static final double WEAK = 0.7;
    private static final double EMPTY = 0.15;
    private static final int FAST = 50;

    List<Integer> settle(List<Integer> beats) {
        List<Integer> settled = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= beats.size(); i++) {
            if (i < beats.size() && (i < 2 || steady(beats, i))) continue;
            settled.addAll(stretch(beats.subList(start, i)));
            start = i;
        }
        return settled;
    }

    /** Whether the beat before {@code i} and the one after are equally long, within a sixth. */
    private static boolean steady(List<Integer> beats, int i) {
        int before = beats.get(i - 1) - beats.get(i - 2);
        int now = beats.get(i) - beats.get(i - 1);
        return Math.abs(now - before) * 6 <= before;
    }

    private List<Integer> stretch(List<Integer> beats) {
        if (beats.size() < 8 || (beats.getLast() - beats.getFirst()) / (beats.size() - 1) >= FAST) return beats;
        double[] strength = new double[2];
        double between = 0;
        for (int i = 0; i < beats.size(); i++) {
            strength[i % 2] += near(beats.get(i));
            if (i > 0) between += near((beats.get(i) + beats.get(i - 1)) / 2);
        }
        int strong = strength[0] >= strength[1] ? 0 : 1;
        if (strength[1 - strong] > WEAK * strength[strong] || between / beats.size() > EMPTY) return beats;
        List<Integer> kept = new ArrayList<>();
        for (int i = strong; i < beats.size(); i += 2) kept.add(beats.get(i));
        return kept;
    }

    private float near(int frame) {
        float largest = 0;
        for (int i = Math.max(0, frame - 2); i < Math.min(onsets.length, frame + 3); i++) largest = Math.max(largest, onsets[i]);
        return largest;
    }
}
