package org.kinora.artist.internal.render;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Shares out rows of a picture among threads; what a row becomes never depends on who does it. */
final class Crew implements AutoCloseable {
    /** Work on rows {@code from} (inclusive) to {@code to} (exclusive). */
    interface Rows {
        void draw(int from, int to);
    }

    private static final int BAND = 48;
    private final ExecutorService pool;

    Crew(int threads) {
        pool = threads > 1 ? Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("artist-", 0).factory()) : null;
    }

    /** All rows in bands; returns when all are done. */
    void bands(int from, int to, Rows rows) {
        if (pool == null) {
            if (from < to) rows.draw(from, to);
            return;
        }
        List<Future<?>> all = new ArrayList<>();
        for (int at = from; at < to; at += BAND) {
            int first = at;
            int last = Math.min(to, at + BAND);
            all.add(pool.submit(() -> rows.draw(first, last)));
        }
        try {
            for (Future<?> one : all) one.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        if (pool != null) pool.shutdownNow();
    }
}
