package org.kinora.film.internal.picture;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/** Places whose colours are near each other are cross-faded; the others change at once, the farthest first. */
record Near() implements Passage {
    @Override
    public void mix(YuvFrame from, YuvFrame to, YuvFrame into, float progress) {
        float left = 1 - progress;
        for (int plane = 0; plane < 3; plane++) {
            int width = into.stride(plane);
            MemorySegment a = from.plane(plane);
            MemorySegment b = to.plane(plane);
            MemorySegment out = into.plane(plane);
            for (int row = 0; row < into.rows(plane); row++) {
                for (int column = 0; column < width; column++) {
                    long at = (long) row * width + column;
                    int under = a.get(ValueLayout.JAVA_BYTE, at) & 255;
                    int over = b.get(ValueLayout.JAVA_BYTE, at) & 255;
                    boolean near = distance(from, to, plane, column, row) <= left;
                    out.set(ValueLayout.JAVA_BYTE, at, (byte) Math.clamp(near ? Math.round(under * left + over * progress) : over, 0, 255));
                }
            }
        }
    }

    /** How far the colours of a place lie from each other, over all planes; 1 from one end of a scale to the other. */
    private static double distance(YuvFrame from, YuvFrame to, int plane, int column, int row) {
        double sum = 0;
        for (int other = 0; other < 3; other++) {
            int x = plane == 0 && other > 0 ? column / 2 : plane > 0 && other == 0 ? column * 2 : column;
            int y = plane == 0 && other > 0 ? row / 2 : plane > 0 && other == 0 ? row * 2 : row;
            long at = from.offset(other) + (long) y * from.stride(other) + x;
            double apart = ((from.memory().get(ValueLayout.JAVA_BYTE, at) & 255) - (to.memory().get(ValueLayout.JAVA_BYTE, at) & 255)) / 255.0;
            sum += apart * apart;
        }
        return Math.sqrt(sum);
    }
}
