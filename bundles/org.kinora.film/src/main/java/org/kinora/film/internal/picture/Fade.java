package org.kinora.film.internal.picture;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/** Cross-fade. */
record Fade() implements Passage {
    @Override
    public void mix(YuvFrame from, YuvFrame to, YuvFrame into, float progress) {
        int weight = Math.clamp(Math.round(progress * 256), 0, 256);
        MemorySegment a = from.memory();
        MemorySegment b = to.memory();
        MemorySegment out = into.memory();
        int size = (int) out.byteSize();
        for (int i = 0; i < size; i++) {
            int under = a.get(ValueLayout.JAVA_BYTE, i) & 255;
            int over = b.get(ValueLayout.JAVA_BYTE, i) & 255;
            out.set(ValueLayout.JAVA_BYTE, i, (byte) (under + ((over - under) * weight + 128 >> 8)));
        }
    }
}
