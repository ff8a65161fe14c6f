package org.kinora.imaging.internal.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.kinora.api.work.Work;

/**
 * Threads that share numbered pieces of work. What is made must not depend on who makes which piece, nor on the order.
 *
 * <p>Used by one thread, which works along. Each piece begins with a look whether the work was stopped.
 */
final class Crew implements AutoCloseable {
    private final Work work;
    private final int threads;
    private final ExecutorService others;

    Crew(int threads, Work work) {
        this.work = work;
        this.threads = threads;
        others = threads > 1 ? Executors.newFixedThreadPool(threads - 1, Thread.ofPlatform().daemon().name("fill-", 0).factory()) : null;
    }

    Work work() {
        return work;
    }

    /** Does the pieces 0 to {@code pieces - 1} and returns when all are done; throws the first thing that a piece threw. */
    void each(int pieces, IntConsumer piece) {
        AtomicInteger next = new AtomicInteger();
        Runnable share = () -> {
            try {
                for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
                    work.checkCancelled();
                    piece.accept(i);
                }
            } catch (RuntimeException | Error problem) {
                next.set(pieces);
                throw problem;
            }
        };
        List<Future<?>> shares = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, pieces); i++) shares.add(others.submit(share));
        RuntimeException problem = null;
        try {
            share.run();
        } catch (RuntimeException mine) {
            problem = mine;
        }
        for (Future<?> other : shares) {
            RuntimeException theirs = awaited(other);
            if (problem == null) problem = theirs;
        }
        if (problem != null) throw problem;
    }

    private static RuntimeException awaited(Future<?> share) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    share.get();
                    return null;
                } catch (InterruptedException again) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    return failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed.getCause());
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (others != null) others.close();
    }
}
