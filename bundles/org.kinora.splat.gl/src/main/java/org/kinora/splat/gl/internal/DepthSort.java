package org.kinora.splat.gl.internal;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Sorts splats from far to near by all 32 bits of their depth: a stable radix sort of three passes of 11 bits, so that equal depths stay in the
 * order of
 * their numbers. Depths are positive, so their bits are in the order of their values. Used by one thread.
 */
final class DepthSort {
    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;

    private final int[][] counts = new int[3][DIGITS];
    private int[] keys = new int[0];
    private int[] ids = new int[0];
    private int[] otherKeys = new int[0];
    private int[] otherIds = new int[0];

    /** What a camera needs to tell depths: {@code z = x·p + shift}, nothing nearer than {@code near}. */
    record View(float x, float y, float z, float shift, float near) {}

    /** The numbers of those seen, from far to near, in {@link #order}; returns how many. */
    int sort(float[][] positions, int count, BitSet gone, View view) {
        room(count);
        int seen = collect(positions, count, gone, view);
        for (int pass = 0; pass < 3; pass++) {
            if (!offsets(counts[pass], seen)) continue;
            scatter(seen, pass * BITS, counts[pass]);
            int[] swap = keys;
            keys = otherKeys;
            otherKeys = swap;
            swap = ids;
            ids = otherIds;
            otherIds = swap;
        }
        return seen;
    }

    /** The numbers as they were sorted last. */
    int[] order() {
        return ids;
    }

    private void room(int count) {
        if (keys.length >= count) return;
        keys = new int[count];
        ids = new int[count];
        otherKeys = new int[count];
        otherIds = new int[count];
    }

    private int collect(float[][] positions, int count, BitSet gone, View view) {
        float[] px = positions[0];
        float[] py = positions[1];
        float[] pz = positions[2];
        int[] low = counts[0];
        int[] middle = counts[1];
        int[] high = counts[2];
        for (int[] each : counts) Arrays.fill(each, 0);
        boolean all = gone.isEmpty();
        int seen = 0;
        for (int i = 0; i < count; i++) {
            float depth = px[i] * view.x + py[i] * view.y + pz[i] * view.z + view.shift;
            // false for what is not a number, too
            if (!(depth > view.near) || !all && gone.get(i)) continue;
            int key = ~Float.floatToRawIntBits(depth);
            keys[seen] = key;
            ids[seen++] = i;
            low[key & DIGITS - 1]++;
            middle[key >>> BITS & DIGITS - 1]++;
            high[key >>> 2 * BITS]++;
        }
        return seen;
    }

    /** Makes counts into places; false when all share one digit. */
    private static boolean offsets(int[] counts, int length) {
        int place = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int count = counts[digit];
            if (count == length) return false;
            counts[digit] = place;
            place += count;
        }
        return true;
    }

    private void scatter(int length, int shift, int[] places) {
        int[] fromKeys = keys;
        int[] fromIds = ids;
        int[] toKeys = otherKeys;
        int[] toIds = otherIds;
        for (int i = 0; i < length; i++) {
            int key = fromKeys[i];
            int place = places[key >>> shift & DIGITS - 1]++;
            toKeys[place] = key;
            toIds[place] = fromIds[i];
        }
    }
}
