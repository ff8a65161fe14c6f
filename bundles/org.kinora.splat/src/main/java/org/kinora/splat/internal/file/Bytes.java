package org.kinora.splat.internal.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The bytes of a file, little end first; every look is held against its end. */
record Bytes(MemorySegment memory, String name) {
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    long size() {
        return memory.byteSize();
    }

    /** @throws org.kinora.api.work.Failure DAMAGED when the file ends before */
    void need(long at, long length) {
        if (at < 0 || length < 0 || length > size() || at > size() - length) throw Damage.cut(name, size());
    }

    int u8(long at) {
        need(at, 1);
        return memory.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
    }

    int u16(long at) {
        need(at, 2);
        return memory.get(SHORT, at) & 0xFFFF;
    }

    long u32(long at) {
        need(at, 4);
        return memory.get(INT, at) & 0xFFFFFFFFL;
    }

    int i32(long at) {
        return (int) u32(at);
    }

    long i64(long at) {
        need(at, 8);
        return memory.get(LONG, at);
    }

    float f32(long at) {
        need(at, 4);
        return memory.get(FLOAT, at);
    }

    double f64(long at) {
        return Double.longBitsToDouble(i64(at));
    }

    float f16(long at) {
        return Float.float16ToFloat((short) u16(at));
    }

    String text(long at, int length) {
        need(at, length);
        return new String(memory.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
    }

    /** A stream over a part of it. */
    InputStream stream(long at, long length) {
        need(at, length);
        if (length == 0) return new ByteArrayInputStream(new byte[0]);
        return new SegmentStream(memory.asSlice(at, length));
    }

    /** Refuses more splats than allowed, or than the file can hold at so many bytes each. */
    int count(long splats, int most, double leastBytes) {
        if (splats < 0 || splats > most) throw Damage.large(name, Long.toUnsignedString(splats), most);
        if (splats * leastBytes > size()) throw Damage.bomb(name, splats, size());
        return (int) splats;
    }
}
