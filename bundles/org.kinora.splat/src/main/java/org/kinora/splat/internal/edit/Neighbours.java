package org.kinora.splat.internal.edit;

import java.util.Arrays;
import java.util.BitSet;
import org.kinora.api.splat.SplatScene;
import org.kinora.splat.internal.train.NearPoints;

/** What splats lie near others. */
final class Neighbours {
    /** From the middle half of a normal distribution to its deviation: 1 / (2 * 0.6745). */
    private static final double QUARTILES = 0.7413;

    private Neighbours() {
    }

    /** Those farther from their three nearest neighbours than usual, on a scale of logarithms. */
    static BitSet alone(SplatScene scene, BitSet living, double deviations) {
        int[] numbers = living.stream().toArray();
        BitSet alone = new BitSet();
        if (numbers.length < 8) return alone;
        float[] points = new float[3 * numbers.length];
        for (int i = 0; i < numbers.length; i++) for (int k = 0; k < 3; k++) points[3 * i + k] = scene.get(k, numbers[i]);
        NearPoints near = new NearPoints(points);
        double[] logs = new double[numbers.length];
        for (int i = 0; i < logs.length; i++) logs[i] = 0.5 * Math.log(Math.max(1e-30, near.meanSquare(i)));
        double[] sorted = logs.clone();
        Arrays.sort(sorted);
        double middle = sorted[sorted.length / 2];
        double deviation = Math.max(0.05, QUARTILES * (sorted[3 * sorted.length / 4] - sorted[sorted.length / 4]));
        for (int i = 0; i < logs.length; i++) if (logs[i] > middle + deviations * deviation) alone.set(numbers[i]);
        return alone;
    }

    /** Those within a distance of a chosen one, which are chosen themselves: a grid with cells as wide as the distance. */
    static BitSet around(SplatScene scene, BitSet living, BitSet chosen, double distance) {
        java.util.HashMap<Long, int[]> cells = new java.util.HashMap<>();
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1))
            cells.merge(key(scene, i, distance, 0, 0, 0), new int[] {i}, Neighbours::joined);
        BitSet found = (BitSet) chosen.clone();
        for (int i = living.nextSetBit(0); i >= 0; i = living.nextSetBit(i + 1))
            if (!found.get(i) && touches(scene, cells, i, distance)) found.set(i);
        return found;
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static boolean touches(SplatScene scene, java.util.Map<Long, int[]> cells, int i, double distance) {
        for (int x = -1; x <= 1; x++)
            for (int y = -1; y <= 1; y++)
                for (int z = -1; z <= 1; z++)
                    for (int other : cells.getOrDefault(key(scene, i, distance, x, y, z), new int[0])) {
                        double sum = 0;
                        for (int k = 0; k < 3; k++) sum += Math.pow(scene.get(k, i) - scene.get(k, other), 2);
                        if (sum <= distance * distance) return true;
                    }
        return false;
    }

    private static long key(SplatScene scene, int i, double cell, int x, int y, int z) {
        return place(scene.get(0, i), cell, x) << 42 | place(scene.get(1, i), cell, y) << 21 | place(scene.get(2, i), cell, z);
    }

    private static long place(float at, double cell, int step) {
        return Math.clamp((long) Math.floor(at / cell) + (1 << 20) + step, 0, (1 << 21) - 1);
    }
}
