package org.kinora.imaging.internal.history;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Raster;

/**
 * The bytes of one tile of a picture, plane by plane and row by row, and what is done with them and bytes kept apart.
 *
 * <p>A step keeps the difference of after and before, byte by byte modulo 256: taken away it gives before, added it gives after, so that a step is
 * kept once for
 * both ways, and even changes (a brightness, a tint) become long runs of few values.
 */
record TileBytes(Raster raster, Area area) {
    private static final ValueLayout.OfLong EIGHT = ValueLayout.JAVA_LONG_UNALIGNED;
    private static final long HIGH = 0x8080_8080_8080_8080L;

    long size() {
        return (long) raster.format().planes() * area.height() * rowBytes();
    }

    private long rowBytes() {
        return (long) area.width() * raster.format().samples().bytes();
    }

    void copyTo(MemorySegment kept) {
        rows((plane, at, row) -> MemorySegment.copy(plane, at, kept, row, rowBytes()));
    }

    void copyFrom(MemorySegment kept) {
        rows((plane, at, row) -> MemorySegment.copy(kept, row, plane, at, rowBytes()));
    }

    /** Makes what was kept before a step into the difference that the step made. */
    void difference(MemorySegment kept) {
        long length = rowBytes();
        rows((plane, at, row) -> {
            long i = 0;
            for (; i + 8 <= length; i += 8) kept.set(EIGHT, row + i, minus(plane.get(EIGHT, at + i), kept.get(EIGHT, row + i)));
            for (; i < length; i++)
                kept.set(ValueLayout.JAVA_BYTE, row + i, (byte) (plane.get(ValueLayout.JAVA_BYTE, at + i) - kept.get(ValueLayout.JAVA_BYTE, row
                        + i)));
        });
    }

    /** Takes a difference away, or adds it again. */
    void apply(MemorySegment difference, boolean back) {
        long length = rowBytes();
        rows((plane, at, row) -> {
            long i = 0;
            for (; i + 8 <= length; i += 8) {
                long now = plane.get(EIGHT, at + i);
                long by = difference.get(EIGHT, row + i);
                plane.set(EIGHT, at + i, back ? minus(now, by) : plus(now, by));
            }
            for (; i < length; i++) {
                byte now = plane.get(ValueLayout.JAVA_BYTE, at + i);
                byte by = difference.get(ValueLayout.JAVA_BYTE, row + i);
                plane.set(ValueLayout.JAVA_BYTE, at + i, (byte) (back ? now - by : now + by));
            }
        });
    }

    /** Eight bytes added at once, no carry between them (Hacker's Delight 2-18). */
    private static long plus(long a, long b) {
        return (a & ~HIGH) + (b & ~HIGH) ^ (a ^ b) & HIGH;
    }

    private static long minus(long a, long b) {
        return (a | HIGH) - (b & ~HIGH) ^ (a ^ ~b) & HIGH;
    }

    private interface Row {
        void of(MemorySegment plane, long at, long kept);
    }

    private void rows(Row row) {
        long kept = 0;
        long left = (long) area.x() * raster.format().samples().bytes();
        for (int plane = 0; plane < raster.format().planes(); plane++) {
            MemorySegment pixels = raster.plane(plane);
            for (int y = area.y(); y < area.bottom(); y++) {
                row.of(pixels, y * raster.stride() + left, kept);
                kept += rowBytes();
            }
        }
    }
}
