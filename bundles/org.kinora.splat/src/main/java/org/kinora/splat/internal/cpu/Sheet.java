package org.kinora.splat.internal.cpu;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;

/**
 * Rows of numbers, one for each splat of a strip: how one step hands its results to the next. Vectors in fields or across calls would be made as
 * objects each time; rows stay in the nearest cache, and a step is a loop of its own that compilers take whole.
 */
final class Sheet {
    /** Splats of a strip: as many as bits of a long, a multiple of the lanes. */
    static final int STRIP = 64;

    private final float[] rows;

    Sheet(int count) {
        rows = new float[count * STRIP];
    }

    FloatVector get(int row, int i) {
        return FloatVector.fromArray(Lanes.S, rows, row * STRIP + i);
    }

    void put(int row, int i, FloatVector value) {
        value.intoArray(rows, row * STRIP + i);
    }

    void clear(int row, int count) {
        Arrays.fill(rows, row * STRIP, row * STRIP + count, 0);
    }

    float one(int row, int i) {
        return rows[row * STRIP + i];
    }

    void set(int row, int i, float value) {
        rows[row * STRIP + i] = value;
    }

    /** Writes rows as columns: {@code stride} floats for each of the first {@code count} splats, those from row 0 on. */
    void turn(int rowCount, int count, float[] into, int stride) {
        for (int row = 0; row < rowCount; row++) {
            int at = row * STRIP;
            for (int i = 0; i < count; i++) into[i * stride + row] = rows[at + i];
        }
    }

    /** Reads columns into the rows 0 to {@code rowCount - 1}. */
    void turnBack(int rowCount, int count, float[] from, int stride) {
        for (int row = 0; row < rowCount; row++) {
            int at = row * STRIP;
            for (int i = 0; i < count; i++) rows[at + i] = from[i * stride + row];
        }
    }
}
