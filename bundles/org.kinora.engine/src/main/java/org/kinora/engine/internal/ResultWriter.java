package org.kinora.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.kinora.api.platform.engine.Results.Stored;
import org.kinora.api.platform.store.Database;
import org.kinora.api.platform.store.Session;

/**
 * Writes results of one build in batches: whatever has gathered while the last transaction ran goes into the next one, so many short steps cost few
 * durable writes. One thread of its own.
 */
final class ResultWriter implements AutoCloseable {
    private static final int MOST = 100;

    private final Database database;
    private final ResultTable results;
    private final ProjectLedger ledger;
    private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
    private final Thread thread;

    /** Something to write, and who waits for it. */
    private record Pending(Consumer<Session> change, CompletableFuture<Void> done) {}

    ResultWriter(Database database, ResultTable results, ProjectLedger ledger) {
        this.database = database;
        this.results = results;
        this.ledger = ledger;
        thread = new Thread(this::run, "results");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Makes a new result durable; the future completes afterwards.
     *
     * @param paid the entry of the ledger that the result settles: both are durable, or neither
     */
    CompletableFuture<Void> write(Stored result, OptionalLong paid) {
        ResultTable.Fitting fitting = results.prepared(result);
        return add(new Pending(session -> {
            results.write(session, fitting);
            paid.ifPresent(call -> ledger.settle(session, call, result.outcome().cost()));
        }, new CompletableFuture<>()));
    }

    /** Notes that a label now has the key of a result that was there already. */
    CompletableFuture<Void> noteLabel(String label, String key) {
        return add(new Pending(session -> results.noteLabel(session, label, key), new CompletableFuture<>()));
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
                boolean last = batch.removeIf(pending -> pending.change() == null);
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
                for (Pending pending : batch) pending.change().accept(session);
                return batch.size();
            });
            batch.forEach(pending -> pending.done().complete(null));
        } catch (RuntimeException | Error problem) {
            if (batch.size() == 1) batch.getFirst().done().completeExceptionally(problem);
            // One that cannot be written must not take the others with it.
            else batch.forEach(pending -> commit(List.of(pending)));
        }
    }

    /** Writes what waits and ends the thread. */
    @Override
    public void close() {
        queue.add(new Pending(null, new CompletableFuture<>()));
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
