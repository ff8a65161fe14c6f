package org.kinora.film.internal.picture;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/** Cross-fade. */
record Fade() implements Passage {
    private static final int PIECE = 8192;

    @Override
    public void mix(YuvFrame from, YuvFrame to, YuvFrame into, float progress) {
        int weight = Math.clamp(Math.round(progress * 256), 0, 256);
        byte[] under = new byte[PIECE];
        byte[] over = new byte[PIECE];
        long size = into.memory().byteSize();
        for (long at = 0; at < size; at += PIECE) {
            int count = (int) Math.min(PIECE, size - at);
            MemorySegment.copy(from.memory(), ValueLayout.JAVA_BYTE, at, under, 0, count);
            MemorySegment.copy(to.memory(), ValueLayout.JAVA_BYTE, at, over, 0, count);
            mix(under, over, weight, count);
            MemorySegment.copy(under, 0, into.memory(), ValueLayout.JAVA_BYTE, at, count);
        }
    }

    /** On arrays, which the compiler turns into vectors. */
    private static void mix(byte[] under, byte[] over, int weight, int count) {
        for (int i = 0; i < count; i++) under[i] = (byte) ((under[i] & 255) * (256 - weight) + (over[i] & 255) * weight + 128 >> 8);
    }
}
