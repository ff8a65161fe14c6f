package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Ellipses of some entries of a tile's list, fetched together: they lie anywhere in memory, and fetching many at once waits for them only once. */
final class Pack {
    /** Ellipses that are fetched at once. */
    static final int MOST = 64;

    private final float[] values = new float[MOST * Projection.STRIDE + Lanes.LENGTH];

    /** Takes whole vectors: what they hold of the next ellipse gives way to the next entry. */
    void take(MemorySegment list, int from, int count, MemorySegment ellipses) {
        for (int i = 0; i < count; i++) {
            long at = 4L * Projection.STRIDE * list.get(ValueLayout.JAVA_INT, 4L * (from + i));
            for (int k = 0; k < Projection.STRIDE; k += Lanes.LENGTH) Lanes.load(ellipses, at + 4L * k).intoArray(values, i * Projection.STRIDE + k);
        }
    }

    float get(int i, int field) {
        return values[i * Projection.STRIDE + field];
    }
}
