package org.kinora.splat.internal.file;

import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Bytes of memory as a stream. */
final class SegmentStream extends InputStream {
    private final MemorySegment memory;
    private long at;

    SegmentStream(MemorySegment memory) {
        this.memory = memory;
    }

    @Override
    public int read() {
        return at < memory.byteSize() ? memory.get(ValueLayout.JAVA_BYTE, at++) & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (length == 0) return 0;
        int count = (int) Math.min(length, memory.byteSize() - at);
        if (count <= 0) return -1;
        MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, at, into, from, count);
        at += count;
        return count;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, memory.byteSize() - at);
    }
}
