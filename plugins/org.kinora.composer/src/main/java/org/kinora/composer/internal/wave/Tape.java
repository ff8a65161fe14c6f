package org.kinora.composer.internal.wave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps unfinished sound in a scratch file, as it is: 32-bit floats, the left channel before the right. */
public final class Tape {
    private static final int BLOCK = 1 << 14;

    private Tape() {}

    /** Writes a sound; answers the file. */
    public static Path write(Stereo sound, Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            write(sound.left(), channel);
            write(sound.right(), channel);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Stereo read(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int length = (int) (channel.size() / 8);
            Stereo sound = Stereo.silence(length);
            read(sound.left(), channel);
            read(sound.right(), channel);
            return sound;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(float[] samples, FileChannel channel) throws IOException {
        ByteBuffer block = block();
        for (int from = 0; from < samples.length; from += BLOCK) {
            int count = Math.min(BLOCK, samples.length - from);
            block.asFloatBuffer().put(samples, from, count);
            block.position(0).limit(count * 4);
            while (block.hasRemaining()) channel.write(block);
            block.clear();
        }
    }

    private static void read(float[] samples, FileChannel channel) throws IOException {
        ByteBuffer block = block();
        for (int from = 0; from < samples.length; from += BLOCK) {
            int count = Math.min(BLOCK, samples.length - from);
            block.clear().limit(count * 4);
            while (block.hasRemaining() && channel.read(block) >= 0) continue;
            block.flip();
            block.asFloatBuffer().get(samples, from, count);
        }
    }

    private static ByteBuffer block() {
        return ByteBuffer.allocateDirect(BLOCK * 4).order(ByteOrder.nativeOrder());
    }
}
