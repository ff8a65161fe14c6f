package org.kinora.film.internal.picture;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/** Both pictures are smeared sideways, most in the middle of the transition, while they are cross-faded. */
record Smeared() implements Passage {
    @Override
    public void mix(YuvFrame from, YuvFrame to, YuvFrame into, float progress) {
        float most = progress >= 0.5f ? (1 - progress) * 2 : progress * 2;
        for (int plane = 0; plane < 3; plane++) {
            int width = into.stride(plane);
            int size = (int) (1 + width / 2 * most);
            for (int row = 0; row < into.rows(plane); row++) row(from.plane(plane), to.plane(plane), into.plane(plane), (long) row * width, width,
                    size, progress);
        }
    }

    /** A running mean over what lies to the right; at the right edge over what is left of it. */
    private static void row(MemorySegment a, MemorySegment b, MemorySegment out, long start, int width, int size, float progress) {
        float first = 0;
        float second = 0;
        int count = size;
        for (int x = 0; x < size; x++) {
            first += a.get(ValueLayout.JAVA_BYTE, start + x) & 255;
            second += b.get(ValueLayout.JAVA_BYTE, start + x) & 255;
        }
        for (int x = 0; x < width; x++) {
            float mixed = first / count * (1 - progress) + second / count * progress;
            out.set(ValueLayout.JAVA_BYTE, start + x, (byte) Math.clamp(Math.round(mixed), 0, 255));
            first -= a.get(ValueLayout.JAVA_BYTE, start + x) & 255;
            second -= b.get(ValueLayout.JAVA_BYTE, start + x) & 255;
            if (x + size < width) {
                first += a.get(ValueLayout.JAVA_BYTE, start + x + size) & 255;
                second += b.get(ValueLayout.JAVA_BYTE, start + x + size) & 255;
            } else count = Math.max(1, count - 1);
        }
    }
}
