package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Vectors of the machine's length and functions of them.
 *
 * <p>Every function is made of operations that round in one defined way, so that interpreted and compiled code give the same bits.
 */
final class Lanes {
    static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    static final int LENGTH = S.length();
    private static final VectorSpecies<Integer> WHOLE = IntVector.SPECIES_PREFERRED;
    private static final ByteOrder ORDER = ByteOrder.nativeOrder();
    /** Adding it leaves the nearest whole number in the lowest bits. */
    private static final float ROUNDER = 12_582_912f;
    private static final float LOG2E = 1.44269504f;
    private static final float LN2 = 0.69314718f;

    private Lanes() {
    }

    static FloatVector load(MemorySegment plane, long bytes) {
        return FloatVector.fromMemorySegment(S, plane, bytes, ORDER);
    }

    static void store(FloatVector vector, MemorySegment plane, long bytes) {
        vector.intoMemorySegment(plane, bytes, ORDER);
    }

    static FloatVector of(float value) {
        return FloatVector.broadcast(S, value);
    }

    static FloatVector sqrt(FloatVector x) {
        return x.lanewise(VectorOperators.SQRT);
    }

    /** 2^x for -126 &lt; x &lt; 126, relative error 4.3e-7; outside the lanes mean nothing. */
    static FloatVector exp2(FloatVector x) {
        FloatVector rounded = x.add(ROUNDER);
        FloatVector f = x.sub(rounded.sub(ROUNDER));
        FloatVector p = f.fma(of(1.32764725e-3f), of(9.67554096e-3f)).fma(f, of(5.55071309e-2f)).fma(f, of(2.40221202e-1f))
                .fma(f, of(6.93146944e-1f)).fma(f, of(1f));
        return p.viewAsIntegralLanes().add(rounded.viewAsIntegralLanes().lanewise(VectorOperators.LSHL, 23)).viewAsFloatingLanes();
    }

    /** e^x, relative error below 3e-7 for |x| up to 10; arguments are held within what floats can tell. */
    static FloatVector exp(FloatVector given) {
        FloatVector x = given.max(-87f).min(87f);
        FloatVector rounded = x.fma(of(LOG2E), of(ROUNDER));
        FloatVector n = rounded.sub(ROUNDER);
        // ln 2 in two parts: the first has so few bits that n times it is exact
        FloatVector r = n.fma(of(-0.693359375f), x);
        r = n.fma(of(2.12194440e-4f), r);
        FloatVector p = r.fma(of(1 / 5040f), of(1 / 720f)).fma(r, of(1 / 120f)).fma(r, of(1 / 24f)).fma(r, of(1 / 6f)).fma(r, of(0.5f)).fma(r, of(1f))
                .fma(r, of(1f));
        return p.viewAsIntegralLanes().add(rounded.viewAsIntegralLanes().lanewise(VectorOperators.LSHL, 23)).viewAsFloatingLanes();
    }

    /** log2 of positive numbers, absolute error below 4e-7: the series of artanh around 1. */
    static FloatVector log2(FloatVector x) {
        IntVector bits = (IntVector) x.viewAsIntegralLanes();
        // exponent as if the fraction lay between sqrt(1/2) and sqrt(2)
        IntVector exponent = bits.sub(0x3F3504F3).lanewise(VectorOperators.ASHR, 23);
        FloatVector m = (FloatVector) bits.sub(exponent.lanewise(VectorOperators.LSHL, 23)).viewAsFloatingLanes();
        FloatVector s = m.sub(1f).div(m.add(1f));
        FloatVector s2 = s.mul(s);
        FloatVector series = s2.fma(of(2 / 9f), of(2 / 7f)).fma(s2, of(2 / 5f)).fma(s2, of(2 / 3f)).fma(s2, of(2f)).mul(s);
        FloatVector whole = (FloatVector) exponent.convert(VectorOperators.I2F, 0);
        return series.fma(of(LOG2E), whole);
    }

    /** 1 / (1 + e^-x). */
    static FloatVector sigmoid(FloatVector x) {
        FloatVector one = of(1f);
        return one.div(exp(x.neg()).add(1f));
    }

    /** Lanes of a group that begins at {@code from} and are below {@code end}. */
    static VectorMask<Float> below(int from, int end) {
        return S.indexInRange(from, end);
    }

    static float ln2() {
        return LN2;
    }

    static float log2e() {
        return LOG2E;
    }

    static VectorSpecies<Integer> whole() {
        return WHOLE;
    }
}
