package org.kinora.film.internal.plate;

import java.lang.foreign.MemorySegment;

/** The inner loops of scaling, over one row; whole numbers, so that all implementations give the same. Stateless; thread-safe. */
interface Lines {
    /** Numbers that are handled together: arrays have room for a multiple of it. */
    int LANES = 64;

    /** Takes bytes as numbers from -128 to 127, 128 less than they mean. */
    void widen(MemorySegment bytes, long at, int count, short[] into, int offset);

    /** For each place of an axis with four taps the weighed sum of four neighbours; {@code pad} values lie before the first one of the line. */
    void along(short[] line, int pad, Axis axis, short[] into);

    /** The weighed sum of four rows, brought back to bytes. */
    void across(short[][] rows, int[] weights, int at, byte[] into, int count);

    /** The quickest that this Java has. */
    static Lines quickest() {
        try {
            VectorLines vectors = new VectorLines();
            return vectors.usable() ? vectors : new PlainLines();
        } catch (LinkageError withoutModule) {
            return new PlainLines();
        }
    }
}
