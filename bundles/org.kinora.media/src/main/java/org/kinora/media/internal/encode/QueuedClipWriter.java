package org.kinora.media.internal.encode;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.YuvFrame;
import org.kinora.media.internal.Faults;
import org.kinora.media.internal.PartFile;
import org.kinora.media.internal.av.Errand;

/** A clip writer with a queue of a few frames and one thread that feeds the encoder. */
public final class QueuedClipWriter implements ClipWriter {
    private static final int QUEUE = 3;

    private final PartFile file;
    private final ClipFormat format;
    private final FrameSink sink;
    private final Errand errand;
    private final BlockingQueue<YuvFrame> queue = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicReference<RuntimeException> fault = new AtomicReference<>();
    private final Thread thread;
    private volatile boolean ended;
    private volatile boolean stopped;
    private boolean done;
    private long frames;

    public QueuedClipWriter(PartFile file, ClipFormat format, FrameSink sink, Errand errand) {
        this.file = file;
        this.format = format;
        this.sink = sink;
        this.errand = errand;
        this.thread = Thread.ofPlatform().name("kinora-encoder").daemon().start(this::encode);
    }

    private void encode() {
        try {
            while (!stopped) {
                YuvFrame frame = queue.poll(20, TimeUnit.MILLISECONDS);
                if (frame == null) {
                    if (!ended || !queue.isEmpty()) continue;
                    sink.end();
                    return;
                }
                try (frame) {
                    sink.accept(frame);
                }
            }
        } catch (RuntimeException broken) {
            fault.compareAndSet(null, broken);
        } catch (InterruptedException interrupt) {
            fault.compareAndSet(null, Faults.aborted(file.target()));
        } finally {
            stopped = true;
            drain();
        }
    }

    private void drain() {
        for (YuvFrame frame = queue.poll(); frame != null; frame = queue.poll()) frame.close();
    }

    @Override
    public void write(YuvFrame frame) {
        if (frame.width() != format.width() || frame.height() != format.height()) {
            frame.close();
            throw new IllegalArgumentException("frame " + frame.width() + " x " + frame.height() + ", clip " + format.width() + " x "
                    + format.height());
        }
        boolean queued = false;
        try {
            while (!stopped && !queued) {
                errand.check();
                queued = queue.offer(frame, 50, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            stopped = true;
        } catch (RuntimeException asked) {
            frame.close();
            throw asked;
        }
        if (queued) frames++;
        else frame.close();
        if (!stopped) return;
        drain();
        throw failure();
    }

    private RuntimeException failure() {
        RuntimeException broken = fault.get();
        return broken != null ? broken : Faults.aborted(file.target());
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public void finish() {
        if (frames == 0) {
            abort();
            throw Faults.noFrames(file.target());
        }
        ended = true;
        awaitEnd();
        if (fault.get() != null || done) {
            abort();
            throw failure();
        }
        release();
        file.keep();
    }

    @Override
    public void abort() {
        stopped = true;
        fault.compareAndSet(null, Faults.aborted(file.target()));
        sink.stop();
        join();
        release();
        file.drop();
    }

    /** Waits for the encoder's last frames; when the errand is stopped meanwhile, so is the encoder. */
    private void awaitEnd() {
        try {
            while (!Thread.currentThread().isInterrupted() && !thread.join(Duration.ofMillis(50))) errand.check();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException asked) {
            abort();
            throw asked;
        }
        join();
    }

    private void join() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException interrupt) {
                interrupted = true;
                fault.compareAndSet(null, Faults.aborted(file.target()));
                stopped = true;
                sink.stop();
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    private synchronized void release() {
        if (done) return;
        done = true;
        drain();
        sink.release();
    }

    @Override
    public void close() {
        if (!done) abort();
    }
}
