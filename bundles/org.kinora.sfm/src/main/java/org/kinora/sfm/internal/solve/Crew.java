package org.kinora.sfm.internal.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Threads that share numbered pieces of work. Used by one thread. */
final class Crew implements AutoCloseable {
    private final ExecutorService threads;

    /** @param threads that work at once; 0 for all cores */
    Crew(int threads) {
        this.threads = Executors.newFixedThreadPool(threads > 0 ? threads : Runtime.getRuntime().availableProcessors(), task -> {
            Thread thread = new Thread(task, "sfm");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does the pieces 0 to {@code count - 1}; throws the first thing that one threw, after all that had begun have ended. */
    void each(int count, IntConsumer piece, IntConsumer done) {
        CompletionService<Void> ending = new ExecutorCompletionService<>(threads);
        List<Future<Void>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            all.add(ending.submit(() -> {
                piece.accept(number);
                return null;
            }));
        }
        Throwable problem = null;
        boolean interrupted = false;
        for (int ended = 0; ended < count; ended++) {
            try {
                ending.take().get();
                if (problem == null) done.accept(ended + 1);
            } catch (ExecutionException failed) {
                if (problem == null) problem = failed.getCause();
                all.forEach(each -> each.cancel(false));
            } catch (java.util.concurrent.CancellationException given) {
                // it was not begun any more
                continue;
            } catch (InterruptedException stopped) {
                interrupted = true;
                ended--;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
        if (problem instanceof RuntimeException told) throw told;
        if (problem instanceof Error told) throw told;
    }

    @Override
    public void close() {
        threads.close();
    }
}
