package org.kinora.film.internal.picture;

import java.lang.foreign.MemorySegment;
import org.kinora.api.media.YuvFrame;

/** The second picture pushes the first one out, by whole pixels; {@code x} and {@code y} give the direction of the push. */
record Slide(int x, int y) implements Passage {
    @Override
    public void mix(YuvFrame from, YuvFrame to, YuvFrame into, float progress) {
        int across = x == 0 ? 0 : Math.round(progress * into.width() / 2);
        int down = y == 0 ? 0 : Math.round(progress * into.height() / 2);
        for (int plane = 0; plane < 3; plane++) {
            int scale = plane == 0 ? 2 : 1;
            plane(from.plane(plane), to.plane(plane), into.plane(plane), into.stride(plane), into.rows(plane), across * scale, down * scale);
        }
    }

    private void plane(MemorySegment a, MemorySegment b, MemorySegment out, int width, int height, int across, int down) {
        for (int row = 0; row < height; row++) {
            long target = (long) row * width;
            if (x < 0) {
                MemorySegment.copy(a, target + across, out, target, width - across);
                MemorySegment.copy(b, target, out, target + width - across, across);
            } else if (x > 0) {
                MemorySegment.copy(b, target + width - across, out, target, across);
                MemorySegment.copy(a, target, out, target + across, width - across);
            } else {
                int source = y < 0 ? row + down : row - down;
                boolean old = source >= 0 && source < height;
                int taken = old ? source : y < 0 ? source - height : source + height;
                MemorySegment.copy(old ? a : b, (long) taken * width, out, target, width);
            }
        }
    }
}
