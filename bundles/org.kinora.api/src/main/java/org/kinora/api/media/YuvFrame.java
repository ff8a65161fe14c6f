package org.kinora.api.media;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One picture: 8 bit I420 in one piece of off-heap memory, first all luma rows, then all U, then all V rows, without gaps.
 *
 * <p>Taken from a {@link FramePool} and given back by {@link #close}. A frame that several owners hold is {@linkplain #share shared}: each closes
 * its share, nobody writes to it. Reading from several threads is safe once the writer has handed it over.
 */
public final class YuvFrame implements AutoCloseable {
    private final FramePool pool;
    private final MemorySegment memory;
    private final AtomicInteger owners = new AtomicInteger();

    YuvFrame(FramePool pool, MemorySegment memory) {
        this.pool = pool;
        this.memory = memory;
    }

    /** Pixels, even. */
    public int width() {
        return pool.width();
    }

    /** Pixels, even. */
    public int height() {
        return pool.height();
    }

    /** All three planes: {@code width * height * 3 / 2} bytes. */
    public MemorySegment memory() {
        return memory;
    }

    /** The plane 0 (Y), 1 (U) or 2 (V). */
    public MemorySegment plane(int plane) {
        return memory.asSlice(offset(plane), (long) stride(plane) * rows(plane));
    }

    /** Where a plane begins in {@link #memory}, in bytes. */
    public long offset(int plane) {
        long luma = (long) width() * height();
        return switch (plane) {
            case 0 -> 0;
            case 1 -> luma;
            case 2 -> luma + luma / 4;
            default -> throw new IndexOutOfBoundsException("plane " + plane);
        };
    }

    /** Bytes from one row of a plane to the next, which is also its width in samples. */
    public int stride(int plane) {
        return plane == 0 ? width() : width() / 2;
    }

    /** Number of rows of a plane. */
    public int rows(int plane) {
        return plane == 0 ? height() : height() / 2;
    }

    /** Makes all of it one colour, given as Y, U, V in 0 to 255; black is 16, 128, 128. */
    public void fill(int y, int u, int v) {
        plane(0).fill((byte) y);
        plane(1).fill((byte) u);
        plane(2).fill((byte) v);
    }

    /** Copies the pixels of a frame of the same size. */
    public void copyFrom(YuvFrame other) {
        memory.copyFrom(other.memory);
    }

    /** One more owner of the same pixels, who closes it too. */
    public YuvFrame share() {
        if (owners.getAndIncrement() <= 0) {
            owners.decrementAndGet();
            throw new IllegalStateException("the frame has been given back");
        }
        return this;
    }

    /** Ends one ownership; the last one gives the frame back to its pool. */
    @Override
    public void close() {
        int left = owners.decrementAndGet();
        if (left < 0) {
            owners.incrementAndGet();
            throw new IllegalStateException("the frame was given back twice");
        }
        if (left == 0) pool.back(this);
    }

    void taken() {
        owners.set(1);
    }
}
