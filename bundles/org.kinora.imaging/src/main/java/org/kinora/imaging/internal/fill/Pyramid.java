package org.kinora.imaging.internal.fill;

import java.util.ArrayList;
import java.util.List;

/** The picture at halves of its size, down to where the hole is about as small as a patch. */
final class Pyramid {
    /** No level has a side shorter than this many pixels, so that there is something to choose from. */
    private static final int SHORTEST = 4 * Level.SIDE;
    /** A hole that is nowhere farther than this from what is known is small enough to begin with. */
    private static final float SHALLOW = 0.75f * Level.SIDE;

    private Pyramid() {
    }

    /** The levels, the finest first. */
    static List<Level> of(Level finest, int fewestSources) {
        List<Level> levels = new ArrayList<>(List.of(finest));
        Level last = finest;
        while (last.deepest > SHALLOW && Math.min(last.width, last.height) >= 2 * SHORTEST) {
            Level half = half(last);
            if (half.sourceCount < fewestSources) break;
            levels.add(half);
            last = half;
        }
        return levels;
    }

    /** Half as wide and high (rounded up): known pixels only go into known ones, and one missing pixel makes a missing one. */
    static Level half(Level of) {
        int width = (of.width + 1) / 2;
        int height = (of.height + 1) / 2;
        int own = (of.own + 1) / 2;
        short[] features = new short[width * height * of.channels];
        boolean[] hole = new boolean[width * height];
        boolean[] source = new boolean[width * height];
        int[] sums = new int[of.channels];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                boolean missing = false;
                boolean allowed = true;
                for (int i = 0; i < 4; i++) {
                    int px = Math.min(2 * x + (i & 1), of.width - 1);
                    int py = Math.min(2 * y + (i >> 1), of.height - 1);
                    missing |= of.hole[py * of.width + px];
                    allowed &= of.source[py * of.width + px];
                }
                hole[at] = missing;
                source[at] = allowed;
                mean(of, 2 * x - 1, 2 * y - 1, x < own ? of.own : of.width, sums, features, at * of.channels);
            }
        }
        return new Level(width, height, own, of.channels, of.given, features, hole, source);
    }

    /** The mean of the known ones among 4 x 4 pixels, weighted 1, 3, 3, 1. */
    private static void mean(Level of, int left, int top, int end, int[] sums, short[] into, int at) {
        int weights = 0;
        int all = 0;
        int free = sums.length - of.given;
        java.util.Arrays.fill(sums, 0);
        for (int j = 0; j < 4; j++) {
            int y = top + j;
            if (y < 0 || y >= of.height) continue;
            for (int i = 0; i < 4; i++) {
                int x = left + i;
                if (x < 0 || x >= end) continue;
                int from = y * of.width + x;
                int weight = (i == 0 || i == 3 ? 1 : 3) * (j == 0 || j == 3 ? 1 : 3);
                all += weight;
                for (int c = free; c < sums.length; c++) sums[c] += weight * of.features[from * sums.length + c];
                if (of.hole[from]) continue;
                weights += weight;
                for (int c = 0; c < free; c++) sums[c] += weight * of.features[from * sums.length + c];
            }
        }
        for (int c = free; c < sums.length; c++) into[at + c] = (short) ((sums[c] + all / 2) / all);
        if (weights == 0) return;
        for (int c = 0; c < free; c++) into[at + c] = (short) ((sums[c] + weights / 2) / weights);
    }
}
