package org.kinora.splat.internal.cpu;

import java.util.concurrent.atomic.AtomicInteger;
import org.kinora.api.work.Work;

/**
 * Threads that share numbered pieces of work; what is made must not depend on who makes which piece.
 *
 * <p>Used by one thread, which works along. The others wait between two calls, so that a frame starts no thread and makes no object.
 */
public final class Crew implements AutoCloseable {
    /** A piece of work. */
    @FunctionalInterface
    public interface Task {
        /** Does the piece of that number; {@code worker} is 0 for the caller and below {@link #threads}, and works on one piece at a time. */
        void run(int worker, int piece);
    }

    /** Looks before a thread goes to sleep, some fifty microseconds: the next part of a frame mostly comes sooner, and waking up takes as long. */
    private static final int LOOKS = 2_000;

    private final Work work;
    private final int threads;
    private final Object bell = new Object();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private Task task;
    private int pieces;
    private volatile long round;
    private volatile boolean closed;
    private volatile Throwable problem;

    /**
     * Starts the threads.
     *
     * @param threads that work at once, the caller among them; 0 for all cores
     */
    public Crew(int threads, Work work) {
        this.work = work;
        this.threads = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        for (int i = 1; i < this.threads; i++) {
            int worker = i;
            Thread.ofPlatform().daemon().name("splat-" + i).start(() -> serve(worker));
        }
    }

    public int threads() {
        return threads;
    }

    public Work work() {
        return work;
    }

    /** Does the pieces 0 to {@code count - 1} and returns when all are done; throws the first thing that a piece threw. */
    public void each(int count, Task piece) {
        work.checkCancelled();
        if (threads == 1 || count < 2) {
            for (int i = 0; i < count; i++) piece.run(0, i);
            return;
        }
        synchronized (bell) {
            task = piece;
            pieces = count;
            problem = null;
            next.set(0);
            busy.set(threads - 1);
            round++;
            bell.notifyAll();
        }
        share(0, piece, count);
        for (int look = 0; look < LOOKS && busy.get() > 0; look++) Thread.onSpinWait();
        synchronized (bell) {
            boolean interrupted = false;
            while (busy.get() > 0) {
                try {
                    bell.wait();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            task = null;
            if (interrupted) Thread.currentThread().interrupt();
        }
        if (problem instanceof RuntimeException told) throw told;
        if (problem instanceof Error told) throw told;
    }

    private void share(int worker, Task piece, int count) {
        try {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) piece.run(worker, i);
        } catch (RuntimeException | Error told) {
            problem = told;
            next.set(count);
        }
    }

    private void serve(int worker) {
        long done = 0;
        while (true) {
            Task mine;
            int count;
            for (int look = 0; look < LOOKS && round == done && !closed; look++) Thread.onSpinWait();
            synchronized (bell) {
                while (!closed && round == done) {
                    try {
                        bell.wait();
                    } catch (InterruptedException nobodyAsks) {
                        return;
                    }
                }
                if (closed) return;
                done = round;
                mine = task;
                count = pieces;
            }
            share(worker, mine, count);
            synchronized (bell) {
                if (busy.decrementAndGet() == 0) bell.notifyAll();
            }
        }
    }

    @Override
    public void close() {
        synchronized (bell) {
            closed = true;
            bell.notifyAll();
        }
    }
}
