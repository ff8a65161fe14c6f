package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * Sorts what is seen from near to far by all 32 bits of its depth: a stable radix sort, so that equal depths stay in the order of their numbers.
 *
 * <p>Three passes of 11 bits; a pass in which all share one digit is left out. Depths are positive, so their bits are in the order of their values.
 */
final class DepthOrder {
    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;
    /** Fewer are not worth a second thread. */
    private static final int LEAST_SHARE = 16_384;

    private final Crew crew;
    private final int[][] counts;
    private final int[] total = new int[DIGITS];

    DepthOrder(Crew crew) {
        this.crew = crew;
        counts = new int[crew.threads()][DIGITS];
    }

    /**
     * Sorts keys and numbers together.
     *
     * @return the numbers in their order: one of the two rooms for numbers
     */
    Room sort(int length, Room keys, Room ids, Room otherKeys, Room otherIds) {
        int shares = Math.clamp(length / LEAST_SHARE, 1, counts.length);
        int each = (length + shares - 1) / shares;
        Room fromKeys = keys;
        Room fromIds = ids;
        Room toKeys = otherKeys;
        Room toIds = otherIds;
        for (int shift = 0; shift < 32; shift += BITS) {
            int at = shift;
            MemorySegment readKeys = fromKeys.memory();
            MemorySegment readIds = fromIds.memory();
            MemorySegment writeKeys = toKeys.memory();
            MemorySegment writeIds = toIds.memory();
            crew.each(shares, (worker, share) -> count(readKeys, share * each, Math.min(length, (share + 1) * each), at, counts[share]));
            if (!offsets(shares, length)) continue;
            crew.each(shares, (worker, share) -> scatter(readKeys, readIds, writeKeys, writeIds, share * each, Math.min(length, (share + 1) * each), at,
                    counts[share]));
            Room swap = fromKeys;
            fromKeys = toKeys;
            toKeys = swap;
            swap = fromIds;
            fromIds = toIds;
            toIds = swap;
        }
        return fromIds;
    }

    private static void count(MemorySegment keys, int from, int to, int shift, int[] counts) {
        Arrays.fill(counts, 0);
        for (int i = from; i < to; i++) counts[keys.get(ValueLayout.JAVA_INT, 4L * i) >>> shift & DIGITS - 1]++;
    }

    /** Makes counts into places; false when all share one digit. */
    private boolean offsets(int shares, int length) {
        int place = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int before = place;
            for (int share = 0; share < shares; share++) {
                int count = counts[share][digit];
                counts[share][digit] = place;
                place += count;
            }
            total[digit] = place - before;
        }
        for (int digit = 0; digit < DIGITS; digit++) if (total[digit] == length) return false;
        return true;
    }

    private static void scatter(MemorySegment keys, MemorySegment ids, MemorySegment toKeys, MemorySegment toIds, int from, int to, int shift,
            int[] places) {
        for (int i = from; i < to; i++) {
            int key = keys.get(ValueLayout.JAVA_INT, 4L * i);
            int place = places[key >>> shift & DIGITS - 1]++;
            toKeys.set(ValueLayout.JAVA_INT, 4L * place, key);
            toIds.set(ValueLayout.JAVA_INT, 4L * place, ids.get(ValueLayout.JAVA_INT, 4L * i));
        }
    }
}
