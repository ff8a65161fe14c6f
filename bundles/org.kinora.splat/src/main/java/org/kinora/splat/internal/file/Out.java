package org.kinora.splat.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Numbers into a stream, little end first, a piece at a time. */
final class Out implements AutoCloseable {
    private final OutputStream stream;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    Out(OutputStream stream) {
        this.stream = stream;
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) flush();
        return buffer;
    }

    void u8(int value) throws IOException {
        room(1).put((byte) value);
    }

    void u16(int value) throws IOException {
        room(2).putShort((short) value);
    }

    void i32(int value) throws IOException {
        room(4).putInt(value);
    }

    void i64(long value) throws IOException {
        room(8).putLong(value);
    }

    void f32(float value) throws IOException {
        room(4).putFloat(value);
    }

    void text(String text) throws IOException {
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) u8(each);
    }

    void bytes(byte[] bytes) throws IOException {
        flush();
        stream.write(bytes);
    }

    void flush() throws IOException {
        stream.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        flush();
        stream.close();
    }
}
