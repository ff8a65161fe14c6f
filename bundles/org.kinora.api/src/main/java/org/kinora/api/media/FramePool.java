package org.kinora.api.media;

import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Work;

/**
 * Frames of one size that are used again and again, so that a loop over frames allocates nothing. Thread-safe.
 *
 * <p>Whoever runs the loop makes the pool and closes it, when all its frames have been given back.
 */
public final class FramePool implements AutoCloseable {
    private static final Runnable NEVER_STOPPED = () -> {};

    private final int width;
    private final int height;
    private final int most;
    private final Memory memory;
    private final Runnable stop;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition returned = lock.newCondition();
    private final Deque<YuvFrame> free = new ArrayDeque<>();
    private int made;
    private boolean closed;

    /**
     * A pool outside any budget, for tests and tools.
     *
     * @param width pixels, even
     * @param height pixels, even
     * @param most number of frames that may be out at once; {@link #take} waits beyond it
     */
    public FramePool(int width, int height, int most) {
        this(width, height, 0, most, Memory.unbounded(), NEVER_STOPPED);
    }

    /**
     * A pool whose frames come out of the process-wide budget. Waits until the budget has room for {@code least} frames; beyond them it takes what is
     * free, and where nothing is, {@link #take} waits for a frame to be given back.
     *
     * @param width pixels, even
     * @param height pixels, even
     * @param least number of frames without which the loop cannot go on: those that are held all the time and one more
     * @param most number of frames that may be out at once
     * @throws org.kinora.api.work.Failure (EXHAUSTED) when the budget can never hold {@code least} frames; the work's own when it was stopped
     *     meanwhile
     */
    public FramePool(int width, int height, int least, int most, Work work) {
        this(width, height, least, most, work.memory(), work::checkCancelled);
    }

    private FramePool(int width, int height, int least, int most, Memory memory, Runnable stop) {
        if (width < 2 || height < 2 || width % 2 != 0 || height % 2 != 0) throw new IllegalArgumentException("size " + width + " x " + height);
        if (most < 1 || least > most) throw new IllegalArgumentException(least + " to " + most + " frames");
        this.width = width;
        this.height = height;
        this.most = most;
        this.memory = memory;
        this.stop = stop;
        try {
            if (least > 0) divide(memory.take(least * size()), least);
        } catch (RuntimeException | Error refused) {
            memory.close();
            throw refused;
        }
    }

    /** Bytes from one frame to the next: its pixels, and what the alignment asks for. */
    private long size() {
        long pixels = (long) width * height * 3 / 2;
        return (pixels + Memory.ALIGNMENT - 1) / Memory.ALIGNMENT * Memory.ALIGNMENT;
    }

    private void divide(MemorySegment slab, int frames) {
        for (int i = 0; i < frames; i++) free.addLast(new YuvFrame(this, slab.asSlice(i * size(), (long) width * height * 3 / 2)));
        made = frames;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** A frame with whatever its last user left in it; waits until one is free. An interrupt while waiting throws {@link IllegalStateException}. */
    public YuvFrame take() {
        lock.lock();
        try {
            YuvFrame frame = found();
            while (frame == null) {
                stop.run();
                returned.await(50, TimeUnit.MILLISECONDS);
                frame = found();
            }
            frame.taken();
            return frame;
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a frame", interrupt);
        } finally {
            lock.unlock();
        }
    }

    /** Like {@link #take}, but never waits: empty when no frame is free and none can be made. */
    public Optional<YuvFrame> takeIfFree() {
        lock.lock();
        try {
            YuvFrame frame = found();
            if (frame != null) frame.taken();
            return Optional.ofNullable(frame);
        } finally {
            lock.unlock();
        }
    }

    /** A frame that is free or can be made; null when neither is. */
    private YuvFrame found() {
        if (closed) throw new IllegalStateException("the pool is closed");
        YuvFrame frame = free.pollLast();
        if (frame != null || made == most) return frame;
        Optional<MemorySegment> slab = made == 0 ? Optional.of(memory.take(size())) : memory.takeIfFree(size());
        if (slab.isEmpty()) return null;
        made++;
        return new YuvFrame(this, slab.get().asSlice(0, (long) width * height * 3 / 2));
    }

    /** Number of frames that have been taken and not given back. */
    public int live() {
        lock.lock();
        try {
            return made - free.size();
        } finally {
            lock.unlock();
        }
    }

    void back(YuvFrame frame) {
        boolean last;
        lock.lock();
        try {
            free.addLast(frame);
            returned.signal();
            last = closed && made == free.size();
        } finally {
            lock.unlock();
        }
        if (last) memory.close();
    }

    /** Frees the memory as soon as the last frame has been given back; nothing can be taken any more. */
    public void retire() {
        boolean idle;
        lock.lock();
        try {
            if (closed) return;
            closed = true;
            returned.signalAll();
            idle = made == free.size();
        } finally {
            lock.unlock();
        }
        if (idle) memory.close();
    }

    /** Frees the memory; throws {@link IllegalStateException} while frames are out. */
    @Override
    public void close() {
        lock.lock();
        try {
            if (closed) return;
            if (made != free.size()) throw new IllegalStateException((made - free.size()) + " frames were not given back");
            closed = true;
            returned.signalAll();
        } finally {
            lock.unlock();
        }
        memory.close();
    }
}
