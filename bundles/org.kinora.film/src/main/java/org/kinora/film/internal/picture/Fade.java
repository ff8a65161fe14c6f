package org.kinora.film.internal.picture;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/** Cross-fade. Eight bytes are weighed at a time, four in each half of a pair of words: 16 bits hold a byte times 256 and what rounds it. */
record Fade() implements Passage {
    private static final int PIECE = 1024;
    private static final long EVEN = 0x00FF00FF00FF00FFL;
    private static final long HALF = 0x0080008000800080L;

    @Override
    public void mix(YuvFrame from, YuvFrame to, YuvFrame into, float progress) {
        int weight = Math.clamp(Math.round(progress * 256), 0, 256);
        long[] under = new long[PIECE];
        long[] over = new long[PIECE];
        long size = into.memory().byteSize();
        long whole = size / 8 * 8;
        for (long at = 0; at < whole; at += PIECE * 8L) {
            int count = (int) Math.min(PIECE, (whole - at) / 8);
            MemorySegment.copy(from.memory(), ValueLayout.JAVA_LONG_UNALIGNED, at, under, 0, count);
            MemorySegment.copy(to.memory(), ValueLayout.JAVA_LONG_UNALIGNED, at, over, 0, count);
            mix(under, over, weight, count);
            MemorySegment.copy(under, 0, into.memory(), ValueLayout.JAVA_LONG_UNALIGNED, at, count);
        }
        for (long at = whole; at < size; at++) {
            int mixed = (from.memory().get(ValueLayout.JAVA_BYTE, at) & 255) * (256 - weight)
                    + (to.memory().get(ValueLayout.JAVA_BYTE, at) & 255) * weight + 128 >> 8;
            into.memory().set(ValueLayout.JAVA_BYTE, at, (byte) mixed);
        }
    }

    private static void mix(long[] under, long[] over, int weight, int count) {
        long rest = 256 - weight;
        for (int i = 0; i < count; i++) {
            long even = (under[i] & EVEN) * rest + (over[i] & EVEN) * weight + HALF;
            long odd = (under[i] >>> 8 & EVEN) * rest + (over[i] >>> 8 & EVEN) * weight + HALF;
            under[i] = even >>> 8 & EVEN | odd & ~EVEN;
        }
    }
}
