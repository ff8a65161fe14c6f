package org.kinora.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.kinora.api.platform.engine.Results.Stored;
import org.kinora.api.platform.store.Database;

/**
 * Writes results of one build in batches: whatever has gathered while the last transaction ran goes into the next one, so many short steps cost few
 * durable writes. One thread of its own.
 */
final class ResultWriter implements AutoCloseable {
    private static final int MOST = 100;

    private final Database database;
    private final ResultTable results;
    private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
    private final Thread thread;

    private record Pending(Stored result, boolean known, CompletableFuture<Void> done) {}

    ResultWriter(Database database, ResultTable results) {
        this.database = database;
        this.results = results;
        thread = new Thread(this::run, "results");
        thread.setDaemon(true);
        thread.start();
    }

    /** Makes a new result durable; the future completes afterwards. */
    CompletableFuture<Void> write(Stored result) {
        return add(new Pending(results.prepared(result), false, new CompletableFuture<>()));
    }

    /** Notes that a label now has the key of a result that was there already. */
    CompletableFuture<Void> noteLabel(Stored result) {
        return add(new Pending(result, true, new CompletableFuture<>()));
    }

    private CompletableFuture<Void> add(Pending pending) {
        queue.add(pending);
        return pending.done();
    }

    private void run() {
        List<Pending> batch = new ArrayList<>();
        try {
            while (true) {
                batch.add(queue.take());
                queue.drainTo(batch, MOST);
                boolean last = batch.removeIf(pending -> pending.result() == null);
                commit(batch);
                batch.clear();
                if (last) return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void commit(List<Pending> batch) {
        if (batch.isEmpty()) return;
        try {
            database.transaction(session -> {
                for (Pending pending : batch) {
                    if (pending.known()) results.noteLabel(session, pending.result().label(), pending.result().key());
                    else results.write(session, pending.result());
                }
                return batch.size();
            });
            batch.forEach(pending -> pending.done().complete(null));
        } catch (RuntimeException problem) {
            batch.forEach(pending -> pending.done().completeExceptionally(problem));
        }
    }

    /** Writes what waits and ends the thread. */
    @Override
    public void close() {
        queue.add(new Pending(null, false, new CompletableFuture<>()));
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
