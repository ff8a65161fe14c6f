package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;

/**
 * Sums over the lanes of several vectors at once, always in the same order.
 *
 * <p>The library's own sum may add in any order. Here two vectors are folded into one by halves, then by quarters and so on, until each lane is the
 * sum of one vector.
 */
final class LaneSums {
    /** Vectors that are summed. */
    static final int COUNT = 12;
    /** Floats from the sums of one entry to those of the next: tight, since a scene has several entries for each splat. */
    static final int STRIDE = COUNT;
    private static final int QUARTER = FloatVector.SPECIES_128.length();
    private static final VectorShuffle<Float> BY_8 = swap(8);
    private static final VectorShuffle<Float> BY_4 = swap(4);
    private static final VectorShuffle<Float> BY_2 = swap(2);
    private static final VectorShuffle<Float> BY_1 = swap(1);
    private static final VectorMask<Float> BIT_8 = bit(8);
    private static final VectorMask<Float> BIT_4 = bit(4);
    private static final VectorMask<Float> BIT_2 = bit(2);
    private static final VectorMask<Float> BIT_1 = bit(1);
    /** Folding leaves the sums in the order of reversed bits. */
    private static final VectorShuffle<Float> ORDER = VectorShuffle.fromOp(Lanes.S, LaneSums::reversed);

    private LaneSums() {
    }

    private static VectorShuffle<Float> swap(int distance) {
        return VectorShuffle.fromOp(Lanes.S, lane -> lane ^ distance & Lanes.LENGTH - 1);
    }

    private static VectorMask<Float> bit(int bit) {
        long bits = 0;
        for (int lane = 0; lane < Lanes.LENGTH; lane++) if ((lane & bit) != 0) bits |= 1L << lane;
        return VectorMask.fromLong(Lanes.S, bits);
    }

    private static int reversed(int lane) {
        return Integer.reverse(lane) >>> Integer.numberOfLeadingZeros(Lanes.LENGTH - 1);
    }

    /** Writes the sums of the rows 0 to 11 of a sheet, {@link #STRIDE} floats and none beyond; the rows are used up. */
    static void write(Sheet rows, MemorySegment into, long bytes) {
        int left = COUNT;
        if (Lanes.LENGTH >= 16) left = fold(rows, left, BY_8, BIT_8);
        if (Lanes.LENGTH >= 8) left = fold(rows, left, BY_4, BIT_4);
        if (Lanes.LENGTH >= 4) left = fold(rows, left, BY_2, BIT_2);
        left = fold(rows, left, BY_1, BIT_1);
        for (int row = 0; row < left; row++) {
            FloatVector sums = rows.get(row, 0).rearrange(ORDER);
            int first = row * Lanes.LENGTH;
            if (COUNT - first >= Lanes.LENGTH) Lanes.store(sums, into, bytes + 4L * first);
            else for (int part = 0; first + part * QUARTER < COUNT; part++)
                store((FloatVector) sums.reinterpretShape(FloatVector.SPECIES_128, part), into, bytes + 4L * (first + part * QUARTER));
        }
    }

    /** Writes sums of nothing. */
    static void blank(MemorySegment into, long bytes) {
        for (int k = 0; k < COUNT; k += QUARTER) store(FloatVector.zero(FloatVector.SPECIES_128), into, bytes + 4L * k);
    }

    private static void store(FloatVector sums, MemorySegment into, long bytes) {
        sums.intoMemorySegment(into, bytes, ByteOrder.nativeOrder());
    }

    private static int fold(Sheet rows, int count, VectorShuffle<Float> swap, VectorMask<Float> upper) {
        int made = (count + 1) / 2;
        if (count % 2 != 0) rows.put(count, 0, Lanes.of(0f));
        for (int row = 0; row < made; row++) {
            FloatVector a = rows.get(2 * row, 0);
            FloatVector b = rows.get(2 * row + 1, 0);
            rows.put(row, 0, a.blend(b, upper).add(b.blend(a, upper).rearrange(swap)));
        }
        return made;
    }
}
