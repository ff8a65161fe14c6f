package org.kinora.splat.internal.cpu;

import jdk.incubator.vector.FloatVector;

/**
 * Rows of one vector each: how one step hands vectors to the next. Vectors in fields would be made as objects each time; rows stay in the nearest
 * cache.
 */
final class Sheet {
    private final float[] rows;

    Sheet(int count) {
        rows = new float[count * Lanes.LENGTH];
    }

    FloatVector get(int row) {
        return FloatVector.fromArray(Lanes.S, rows, row * Lanes.LENGTH);
    }

    void put(int row, FloatVector value) {
        value.intoArray(rows, row * Lanes.LENGTH);
    }

    float get(int row, int lane) {
        return rows[row * Lanes.LENGTH + lane];
    }

    void set(int row, int lane, float value) {
        rows[row * Lanes.LENGTH + lane] = value;
    }
}
