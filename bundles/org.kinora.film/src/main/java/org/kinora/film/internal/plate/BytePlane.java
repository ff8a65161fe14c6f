package org.kinora.film.internal.plate;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** One plane of a picture off the heap: a byte a pixel, row after row without gaps. Reading is safe from any thread once it has been filled. */
record BytePlane(int width, int height, MemorySegment bytes) {
    /** Bytes that a plane takes. */
    static long size(int width, int height) {
        return (long) width * height;
    }

    /** Sets a row. */
    void put(int row, byte[] values) {
        MemorySegment.copy(values, 0, bytes, ValueLayout.JAVA_BYTE, (long) row * width, width);
    }

    /** One value, for places that are looked up singly; those outside are those of the edge. */
    int get(int x, int y) {
        return bytes.get(ValueLayout.JAVA_BYTE, (long) Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)) & 255;
    }
}
