package org.kinora.film.internal.picture;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/**
 * Black closes over the first picture and opens over the second.
 *
 * @param round a circle rather than a rectangle
 */
record Cropped(boolean round) implements Passage {
    @Override
    public void mix(YuvFrame from, YuvFrame to, YuvFrame into, float progress) {
        YuvFrame seen = progress > 0.5f ? to : from;
        float open = Math.abs(progress - 0.5f);
        for (int plane = 0; plane < 3; plane++)
            plane(seen.plane(plane), into.plane(plane), into.stride(plane), into.rows(plane), open, (byte) (plane == 0 ? 16 : 128));
    }

    private void plane(MemorySegment seen, MemorySegment out, int width, int height, float open, byte black) {
        double radius = 8 * open * open * open * Math.sqrt(width * (double) width / 4 + height * (double) height / 4);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int at = row * width + column;
                double x = Math.abs(column + 0.5 - width / 2.0);
                double y = Math.abs(row + 0.5 - height / 2.0);
                boolean inside = round ? Math.sqrt(x * x + y * y) <= radius : x < open * width && y < open * height;
                out.set(ValueLayout.JAVA_BYTE, at, inside ? seen.get(ValueLayout.JAVA_BYTE, at) : black);
            }
        }
    }
}
