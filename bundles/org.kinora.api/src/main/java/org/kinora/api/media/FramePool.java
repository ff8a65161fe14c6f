package org.kinora.api.media;

import java.lang.foreign.Arena;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Frames of one size that are used again and again, so that a loop over frames allocates nothing. Thread-safe.
 *
 * <p>Whoever runs the loop makes the pool and closes it, when all its frames have been given back.
 */
public final class FramePool implements AutoCloseable {
    private final int width;
    private final int height;
    private final int most;
    private final Arena arena = Arena.ofShared();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition returned = lock.newCondition();
    private final Deque<YuvFrame> free = new ArrayDeque<>();
    private int made;
    private boolean closed;

    /**
     * @param width pixels, even
     * @param height pixels, even
     * @param most number of frames that may be out at once; {@link #take} waits beyond it
     */
    public FramePool(int width, int height, int most) {
        if (width < 2 || height < 2 || width % 2 != 0 || height % 2 != 0) throw new IllegalArgumentException("size " + width + " x " + height);
        if (most < 1) throw new IllegalArgumentException("no frames");
        this.width = width;
        this.height = height;
        this.most = most;
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
            while (free.isEmpty() && made == most && !closed) returned.await();
            if (closed) throw new IllegalStateException("the pool is closed");
            YuvFrame frame = free.pollLast();
            if (frame == null) {
                frame = new YuvFrame(this, arena.allocate((long) width * height * 3 / 2, 64));
                made++;
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
        lock.lock();
        try {
            free.addLast(frame);
            returned.signal();
        } finally {
            lock.unlock();
        }
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
        arena.close();
    }
}
