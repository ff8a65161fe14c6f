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

    /** Those within a distance of a chosen one, which are chosen themselves: the chosen ones lie in buckets by cells as wide as the distance. */
    static BitSet around(SplatScene scene, BitSet living, BitSet chosen, double distance) {
        int[] numbers = chosen.stream().toArray();
        int[] heads = new int[Integer.highestOneBit(Math.max(16, numbers.length)) * 2];
        Arrays.fill(heads, -1);
        int[] next = new int[numbers.length];
        float[] places = new float[3 * numbers.length];
        for (int n = 0; n < numbers.length; n++) {
            for (int k = 0; k < 3; k++) places[3 * n + k] = scene.get(k, numbers[n]);
            int bucket = bucket(cell(places[3 * n], distance), cell(places[3 * n + 1], distance), cell(places[3 * n + 2], distance), heads.length);
            next[n] = heads[bucket];
            heads[bucket] = n;
        }
        BitSet found = (BitSet) chosen.clone();
        for (int i = living.nextSetBit(0); i >= 0; i = living.nextSetBit(i + 1))
            if (!chosen.get(i) && touches(scene.get(0, i), scene.get(1, i), scene.get(2, i), heads, next, places, distance)) found.set(i);
        return found;
    }

    /** Cells that share a bucket are told apart by the distance. */
    private static boolean touches(float x, float y, float z, int[] heads, int[] next, float[] places, double distance) {
        long column = cell(x, distance);
        long row = cell(y, distance);
        long layer = cell(z, distance);
        for (int step = 0; step < 27; step++) {
            // the own cell first: 13 is 1 + 3 + 9
            int turned = (step + 13) % 27;
            int bucket = bucket(column + turned % 3 - 1, row + turned / 3 % 3 - 1, layer + turned / 9 - 1, heads.length);
            for (int n = heads[bucket]; n >= 0; n = next[n]) {
                double dx = (double) x - places[3 * n];
                double dy = (double) y - places[3 * n + 1];
                double dz = (double) z - places[3 * n + 2];
                if (dx * dx + dy * dy + dz * dz <= distance * distance) return true;
            }
        }
        return false;
    }

    private static long cell(float at, double distance) {
        return (long) Math.floor(at / distance);
    }

    /** @param buckets a power of two */
    private static int bucket(long column, long row, long layer, int buckets) {
        long mixed = (column * 0x9E3779B97F4A7C15L ^ row * 0xC2B2AE3D27D4EB4FL ^ layer * 0x165667B19E3779F9L) * 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 40) & buckets - 1;
    }
}
