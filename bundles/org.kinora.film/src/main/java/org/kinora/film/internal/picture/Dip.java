package org.kinora.film.internal.picture;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/** First picture to a plain grey level, then from there to the second; all plain in the middle. */
record Dip(int luma) implements Passage {
    @Override
    public void mix(YuvFrame from, YuvFrame to, YuvFrame into, float progress) {
        YuvFrame seen = progress < 0.5f ? from : to;
        int weight = Math.clamp(Math.round(Math.abs(progress - 0.5f) * 512), 0, 256);
        for (int plane = 0; plane < 3; plane++) level(seen.plane(plane), into.plane(plane), plane == 0 ? luma : 128, weight);
    }

    private static void level(MemorySegment source, MemorySegment out, int level, int weight) {
        int size = (int) out.byteSize();
        for (int i = 0; i < size; i++)
            out.set(ValueLayout.JAVA_BYTE, i, (byte) (level + (((source.get(ValueLayout.JAVA_BYTE, i) & 255) - level) * weight + 128 >> 8)));
    }
}
