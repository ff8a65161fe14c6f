package org.kinora.film.internal.picture;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.work.Work;

/**
 * A clip writer that is opened when its first frame is there and an encoder is free. An encoder uses several cores and some hundred megabytes; what
 * comes before the first frame, such as reading and grading stills, goes on beside the encoder of another segment. One thread.
 */
final class EncoderTurn implements AutoCloseable {
    private final Semaphore encoders;
    private final Supplier<ClipWriter> opening;
    private final Work work;
    private ClipWriter writer;
    private boolean mine;

    /** @param encoders how many may be in use; one is taken with the first frame */
    EncoderTurn(Semaphore encoders, Supplier<ClipWriter> opening, Work work) {
        this.encoders = encoders;
        this.opening = opening;
        this.work = work;
    }

    /** As many as there are cores, at least two: with fewer, cores rest while segments begin and end. */
    static Semaphore permits() {
        return new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    }

    /** Takes the frame over. */
    void write(YuvFrame frame) {
        try {
            if (writer == null) open();
        } catch (RuntimeException | Error fault) {
            frame.close();
            throw fault;
        }
        writer.write(frame);
    }

    private void open() {
        try {
            while (!mine) {
                work.checkCancelled();
                mine = encoders.tryAcquire(50, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            work.checkCancelled();
            throw new IllegalStateException("interrupted while waiting for an encoder", interrupt);
        }
        writer = opening.get();
    }

    void finish() {
        if (writer != null) writer.finish();
    }

    @Override
    public void close() {
        try {
            if (writer != null) writer.close();
        } finally {
            if (mine) encoders.release();
            mine = false;
        }
    }
}
