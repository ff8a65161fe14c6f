package org.kinora.splat.cuda.internal.draw;

import org.kinora.splat.cuda.internal.device.Arena;
import org.kinora.splat.cuda.internal.device.Arguments;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.device.Room;

/** Prefix sums and stable radix sorts on a device; keeps its room. */
public final class Order {
    private static final int SCAN_BLOCK = 2048;
    private static final int SORT_BLOCK = 4096;
    private static final int DIGITS = 256;
    private static final int DIGIT_BITS = 8;

    private final Device device;
    private final Room sums;
    private final Room counts;
    private final Room total;
    private final Room otherKeys;
    private final Room otherValues;

    public Order(Arena arena) {
        device = arena.device();
        sums = arena.room();
        counts = arena.room();
        total = arena.room(8);
        otherKeys = arena.room();
        otherValues = arena.room();
    }

    /** Where the whole sum of the last {@link #sumWords} or {@link #sumLongs} stands. */
    public long total() {
        return total.at();
    }

    /** Replaces so many words of four bytes by the sums of those before each. */
    public void sumWords(long values, long count) {
        sum("words", 4, values, count);
    }

    /** The same for numbers of eight bytes. */
    public void sumLongs(long values, long count) {
        sum("longs", 8, values, count);
    }

    private void sum(String kind, int size, long values, long count) {
        int blocks = Math.toIntExact((count + SCAN_BLOCK - 1) / SCAN_BLOCK);
        sums.need((long) blocks * size);
        Arguments arguments = new Arguments().longs(values, sums.at(), total.at()).ints((int) count, blocks);
        device.launch("scan_within_" + kind, blocks, 1, 1, arguments);
        device.launch("scan_over_" + kind, 1, 1, 1, arguments);
        if (blocks > 1) device.launch("scan_together_" + kind, blocks, 1, 1, arguments);
    }

    /** Sorts words by their lowest bits, smallest first, equal ones as they were; values go along. Both are in the rooms given when it is done. */
    public void sort(Room keys, Room values, int count, int bits) {
        if (count == 0) return;
        otherKeys.need(4L * count);
        otherValues.need(4L * count);
        int blocks = (count + SORT_BLOCK - 1) / SORT_BLOCK;
        counts.need(4L * DIGITS * blocks);
        long[] from = {keys.at(), values.at()};
        long[] to = {otherKeys.at(), otherValues.at()};
        for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
            Arguments arguments = new Arguments().longs(from[0], from[1], to[0], to[1], counts.at()).ints(count, blocks, shift);
            device.launch("sort_count", blocks, 1, 1, arguments);
            sumWords(counts.at(), (long) DIGITS * blocks);
            device.launch("sort_scatter", blocks, 1, 1, arguments);
            long[] kept = from;
            from = to;
            to = kept;
        }
        if (from[0] == keys.at()) return;
        device.copy(from[0], keys.at(), 4L * count);
        device.copy(from[1], values.at(), 4L * count);
    }
}
