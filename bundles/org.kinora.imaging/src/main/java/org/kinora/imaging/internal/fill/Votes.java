package org.kinora.imaging.internal.fill;

import java.util.Arrays;

/**
 * What the patches over a missing pixel say that it should be.
 *
 * <p>A patch has the more say the better it fits (Wexler and others 2007) and the nearer it lies to what is known.
 */
final class Votes {
    /** How much less a patch counts that lies a pixel deeper in the hole. */
    private static final double FADING = 1.3;

    private final Level level;
    private final Matches matches;
    private final float[] say;

    Votes(Matches matches) {
        this.matches = matches;
        level = matches.level;
        say = new float[level.width * level.height];
    }

    /** Weighs all patches; {@code sharpness} divides the spread of costs within which a vote still counts. */
    void weigh(double sharpness) {
        int[] costs = new int[matches.targets()];
        int count = 0;
        for (int[] tile : matches.tiles) for (int patch : tile) costs[count++] = matches.cost[patch];
        Arrays.sort(costs);
        double spread = Math.max(1, costs[(int) (costs.length * 0.75)]) / sharpness;
        int half = Level.SIDE / 2;
        for (int[] tile : matches.tiles) {
            for (int patch : tile) {
                double deep = level.depth[patch + half * level.width + half];
                say[patch] = (float) Math.max(1e-30, Math.pow(FADING, -deep) * Math.exp(-matches.cost[patch] / (2 * spread)));
            }
        }
    }

    /** Gives each missing pixel the weighted mean of what its patches say. */
    void mean(Crew crew) {
        int channels = level.channels;
        int free = channels - level.given;
        crew.each(level.height, y -> {
            float[] sums = new float[free];
            for (int x = 0; x < level.width; x++) {
                int at = y * level.width + x;
                if (!level.hole[at]) continue;
                Arrays.fill(sums, 0);
                float weights = 0;
                for (int py = Math.max(0, y - Level.SIDE + 1); py <= Math.min(y, level.height - Level.SIDE); py++) {
                    for (int px = Math.max(0, x - Level.SIDE + 1); px <= Math.min(x, level.own - Level.SIDE); px++) {
                        int patch = py * level.width + px;
                        int from = (matches.match[patch] + at - patch) * channels;
                        float weight = say[patch];
                        weights += weight;
                        for (int c = 0; c < free; c++) sums[c] += weight * level.features[from + c];
                    }
                }
                for (int c = 0; c < free; c++) level.features[at * channels + c] = (short) Math.round(sums[c] / weights);
            }
        });
    }

    /** For each missing pixel the one pixel that its patches agree on most; for known ones themselves. */
    int[] agreed(Crew crew) {
        int[] from = new int[level.width * level.height];
        crew.each(level.height, y -> {
            int[] named = new int[Level.SIDE * Level.SIDE];
            float[] weight = new float[named.length];
            for (int x = 0; x < level.width; x++) {
                int at = y * level.width + x;
                from[at] = level.hole[at] ? agreed(x, y, named, weight) : at;
            }
        });
        return from;
    }

    private int agreed(int x, int y, int[] named, float[] weight) {
        int at = y * level.width + x;
        int count = 0;
        for (int py = Math.max(0, y - Level.SIDE + 1); py <= Math.min(y, level.height - Level.SIDE); py++) {
            for (int px = Math.max(0, x - Level.SIDE + 1); px <= Math.min(x, level.own - Level.SIDE); px++) {
                int patch = py * level.width + px;
                int from = matches.match[patch] + at - patch;
                int known = 0;
                while (known < count && named[known] != from) known++;
                if (known == count) {
                    named[count] = from;
                    weight[count++] = 0;
                }
                weight[known] += say[patch];
            }
        }
        int best = 0;
        for (int i = 1; i < count; i++) if (weight[i] > weight[best]) best = i;
        return named[best];
    }
}
