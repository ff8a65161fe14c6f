package org.kinora.splat.cuda.internal.device;

import java.lang.foreign.MemorySegment;

/**
 * A graphics processor as the engine needs it: memory, copies, kernels, all in one order. Used by one thread at a time.
 *
 * <p>Addresses are the device's own. Copies to it and kernels may still be on their way when a method returns; {@link #download} and {@link #finish}
 * wait for all that was asked for before.
 */
public interface Device extends AutoCloseable {
    /** Threads of each block. */
    int THREADS = 256;

    /** What it calls itself, e.g. {@code NVIDIA H100}. */
    String name();

    /**
     * Takes memory, aligned to 256 bytes, with anything in it.
     *
     * @throws Exhausted when there is not enough
     */
    long allocate(long bytes);

    /** Gives memory back that {@link #allocate} gave. */
    void release(long address);

    /** Copies to the device; the source may be changed as soon as it returns. */
    void upload(MemorySegment from, long to);

    /** Copies from the device and waits. */
    void download(long from, MemorySegment to);

    /** Copies within the device; the areas do not overlap. */
    void copy(long from, long to, long bytes);

    /** Writes one word so many times. */
    void fill(long at, int word, long words);

    /** Runs a kernel in so many blocks of {@link #THREADS} threads, across, down and deep. */
    void launch(String kernel, int across, int down, int deep, Arguments arguments);

    /** Waits for everything. */
    void finish();

    /** Gives everything back. */
    @Override
    void close();

    /** There is not so much memory left. */
    final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** For so many bytes. */
        public Exhausted(long bytes) {
            super(bytes + " bytes of the graphics processor's memory");
        }
    }
}
