package org.kinora.media.internal.av;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;
import org.kinora.media.internal.Faults;

/** Frames that wait on disk; the file goes with its owner. */
final class FrameSpool implements AutoCloseable {
    private final Path target;
    private final FileChannel channel;
    private final FramePool pool;
    private final YuvFrame frame;
    private long frames;

    FrameSpool(Path file, int width, int height, Path target) {
        this.target = target;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException fault) {
            throw Faults.unwritable(target, fault);
        }
        pool = new FramePool(width, height, 1);
        frame = pool.take();
    }

    int width() {
        return frame.width();
    }

    int height() {
        return frame.height();
    }

    long frames() {
        return frames;
    }

    void append(YuvFrame next) {
        var bytes = next.memory().asByteBuffer();
        try {
            while (bytes.hasRemaining()) channel.write(bytes);
        } catch (IOException fault) {
            throw Faults.unwritable(target, fault);
        }
        frames++;
    }

    /** A frame, valid until the next call. */
    YuvFrame frame(long number) {
        var bytes = frame.memory().asByteBuffer();
        long at = number * frame.memory().byteSize();
        try {
            while (bytes.hasRemaining()) {
                int count = channel.read(bytes, at + bytes.position());
                if (count < 0) throw new IOException("the spool ends early");
            }
        } catch (IOException fault) {
            throw Faults.unwritable(target, fault);
        }
        return frame;
    }

    @Override
    public void close() {
        frame.close();
        pool.close();
        try {
            channel.close();
        } catch (IOException fault) {
            System.getLogger(FrameSpool.class.getName()).log(System.Logger.Level.WARNING, "cannot close a spool", fault);
        }
    }
}
