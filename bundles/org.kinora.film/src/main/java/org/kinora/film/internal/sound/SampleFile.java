package org.kinora.film.internal.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.kinora.api.work.DiskSpace;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * Raw stereo floats in a scratch file, written once and read from the start as often as wanted: whole blocks, left then right, of which only the last
 * may be shorter. One thread.
 */
final class SampleFile implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(Block.SIZE * 8).order(ByteOrder.LITTLE_ENDIAN);

    SampleFile(Path file) {
        this.file = file;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    void write(Block block) {
        buffer.clear();
        buffer.asFloatBuffer().put(block.samples[0], 0, block.length).put(block.samples[1], 0, block.length);
        buffer.limit(block.length * 8);
        try {
            while (buffer.hasRemaining()) channel.write(buffer);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /** All of it from the start. */
    Stream read() {
        try {
            channel.position(0);
        } catch (IOException e) {
            throw fault(e);
        }
        return this::read;
    }

    private boolean read(Block block) {
        buffer.clear();
        try {
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) Thread.onSpinWait();
        } catch (IOException e) {
            throw fault(e);
        }
        buffer.flip();
        block.length = buffer.remaining() / 8;
        buffer.asFloatBuffer().get(block.samples[0], 0, block.length).get(block.samples[1], 0, block.length);
        return block.length > 0;
    }

    private Failure fault(IOException e) {
        boolean full = Kind.of(e) == Kind.EXHAUSTED;
        String found = full ? DiskSpace.of(file).text() : String.valueOf(e.getMessage());
        return Texts.beside(SampleFile.class).failure(full ? Kind.EXHAUSTED : Kind.DAMAGED, full ? "scratch.full" : "scratch", file, found, e);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(SampleFile.class.getName()).log(System.Logger.Level.DEBUG, "scratch file not closed", e);
        }
    }
}
