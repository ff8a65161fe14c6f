package org.kinora.film.internal.plate;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * In vectors of the processor. Along a row, neighbours of many places are fetched by one load for each tap and put in order inside of the register,
 * which holds them all because a picture is not made smaller here.
 */
final class VectorLines implements Lines {
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
    private static final boolean WIDE = INTS.vectorBitSize() >= 256;
    private static final VectorSpecies<Short> HALVES = WIDE ? VectorSpecies.of(short.class, VectorShape.forBitSize(INTS.vectorBitSize() / 2)) : null;
    private static final VectorSpecies<Byte> QUARTERS = WIDE ? VectorSpecies.of(byte.class, VectorShape.forBitSize(INTS.vectorBitSize() / 4)) : null;
    private static final VectorSpecies<Byte> BYTES = VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, SHORTS.vectorBitSize() / 2)));

    /** Whether the processor's vectors are wide enough. */
    boolean usable() {
        return WIDE;
    }

    @Override
    public void widen(MemorySegment bytes, long at, int count, short[] into, int offset) {
        int x = 0;
        for (; x <= count - BYTES.length(); x += BYTES.length()) {
            ByteVector values = ByteVector.fromMemorySegment(BYTES, bytes, at + x, ByteOrder.nativeOrder()).lanewise(VectorOperators.XOR,
                    (byte) 0x80);
            ((ShortVector) values.castShape(SHORTS, 0)).intoArray(into, offset + x);
        }
        for (; x < count; x++) into[offset + x] = (short) ((bytes.get(java.lang.foreign.ValueLayout.JAVA_BYTE, at + x) & 255) - 128);
    }

    @Override
    public void along(short[] line, int pad, Axis axis, short[] into) {
        Axis.Blocks blocks = axis.blocks(SHORTS.length());
        short[] places = blocks.places();
        short[] a = blocks.weights()[0];
        short[] b = blocks.weights()[1];
        short[] c = blocks.weights()[2];
        short[] d = blocks.weights()[3];
        int[] starts = blocks.starts();
        for (int block = 0, x = 0; x < axis.length(); block++, x += SHORTS.length()) {
            int from = starts[block] + pad;
            ShortVector order = ShortVector.fromArray(SHORTS, places, x);
            ShortVector sum = order.selectFrom(ShortVector.fromArray(SHORTS, line, from)).mul(ShortVector.fromArray(SHORTS, a, x))
                    .add(order.selectFrom(ShortVector.fromArray(SHORTS, line, from + 1)).mul(ShortVector.fromArray(SHORTS, b, x)))
                    .add(order.selectFrom(ShortVector.fromArray(SHORTS, line, from + 2)).mul(ShortVector.fromArray(SHORTS, c, x)))
                    .add(order.selectFrom(ShortVector.fromArray(SHORTS, line, from + 3)).mul(ShortVector.fromArray(SHORTS, d, x)));
            sum.intoArray(into, x);
        }
    }

    @Override
    public void across(short[][] rows, int[] weights, int at, byte[] into, int count) {
        short[] a = rows[0];
        short[] b = rows[1];
        short[] c = rows[2];
        short[] d = rows[3];
        int wa = weights[at];
        int wb = weights[at + 1];
        int wc = weights[at + 2];
        int wd = weights[at + 3];
        for (int x = 0; x < count; x += INTS.length()) {
            IntVector sum = ints(a, x).mul(wa).add(ints(b, x).mul(wb)).add(ints(c, x).mul(wc)).add(ints(d, x).mul(wd)).add(Resampler.BACK)
                    .lanewise(VectorOperators.ASHR, Resampler.SHIFT).max(0).min(255);
            ((ByteVector) sum.castShape(QUARTERS, 0)).intoArray(into, x);
        }
    }

    private static IntVector ints(short[] row, int x) {
        return (IntVector) ShortVector.fromArray(HALVES, row, x).castShape(INTS, 0);
    }
}
