package org.kinora.imaging.internal.io;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

/**
 * The bytes of a file, read with care: who looks beyond their end is told that the file is cut short.
 *
 * @param name the file's, for messages
 */
record FileBytes(MemorySegment bytes, ByteOrder order, String name) {
    private static final ValueLayout.OfShort U16 = ValueLayout.JAVA_SHORT_UNALIGNED;
    private static final ValueLayout.OfInt U32 = ValueLayout.JAVA_INT_UNALIGNED;

    static FileBytes of(byte[] bytes, String name) {
        return new FileBytes(MemorySegment.ofArray(bytes), ByteOrder.BIG_ENDIAN, name);
    }

    FileBytes with(ByteOrder other) {
        return new FileBytes(bytes, other, name);
    }

    long size() {
        return bytes.byteSize();
    }

    int u8(long at) {
        need(at, 1);
        return bytes.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
    }

    int u16(long at) {
        need(at, 2);
        return bytes.get(U16.withOrder(order), at) & 0xFFFF;
    }

    long u32(long at) {
        need(at, 4);
        return bytes.get(U32.withOrder(order), at) & 0xFFFF_FFFFL;
    }

    byte[] array(long at, long length) {
        need(at, length);
        return bytes.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE);
    }

    String text(long at, long length, Charset charset) {
        return new String(array(at, length), charset);
    }

    /** Whether these characters (ASCII) stand there. */
    boolean says(long at, String text) {
        if (at < 0 || at + text.length() > size()) return false;
        for (int i = 0; i < text.length(); i++) if (u8(at + i) != text.charAt(i)) return false;
        return true;
    }

    /** Complains unless so many bytes are there. */
    void need(long at, long length) {
        if (at < 0 || length < 0 || at > size() - length) throw Damage.cut(name, size());
    }
}
