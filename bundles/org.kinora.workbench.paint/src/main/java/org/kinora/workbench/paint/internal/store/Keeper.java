package org.kinora.workbench.paint.internal.store;

import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.kinora.api.work.Failure;
import org.kinora.workbench.paint.internal.document.PaintDocument;
import org.kinora.workbench.paint.internal.document.PaintWork;

/** Keeps one document beside the window, the newest state after the one that is being written. Called by the document's thread. */
public final class Keeper implements AutoCloseable {
    private final Drawings drawings;
    private final String name;
    private final String base;
    private final Consumer<Failure> failed;
    private final Runnable written;
    private final PaintWork work = new PaintWork();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(run
            -> Thread.ofPlatform().daemon().name("kinora-drawings").unstarted(run));
    private final Set<String> known = java.util.concurrent.ConcurrentHashMap.newKeySet();
    private volatile boolean writing;
    private volatile long kept = -1;

    /**
     * @param name of the folder
     * @param base what the document was made from
     * @param written is run on the writer's thread whenever a state is on disk
     * @param failed is told on the writer's thread when it could not be kept
     */
    public Keeper(Drawings drawings, String name, String base, Runnable written, Consumer<Failure> failed) {
        this.drawings = drawings;
        this.name = name;
        this.base = base;
        this.failed = failed;
        this.written = written;
    }

    /** Keeps the document when it has changed and nothing is being written; false when it has to be asked again. */
    public boolean keep(PaintDocument document) {
        if (document.drawn() == kept || document.busy()) return document.drawn() == kept;
        if (writing) return false;
        write(document);
        return true;
    }

    /** Keeps the document for the last time, after what is being written; it may be closed at once. */
    public void last(PaintDocument document) {
        if (document.drawn() != kept && !document.busy()) write(document);
    }

    private void write(PaintDocument document) {
        writing = true;
        kept = document.drawn();
        Snapshot snapshot = Snapshot.of(document, base, Set.copyOf(known), work);
        known.clear();
        snapshot.layers().forEach(layer -> {
            known.add(layer.pixels());
            if (!layer.mask().isEmpty()) known.add(layer.mask());
        });
        writer.execute(() -> {
            try (snapshot) {
                drawings.keep(name, snapshot, work);
            } catch (Failure failure) {
                known.clear();
                kept = -1;
                failed.accept(failure);
            } finally {
                writing = false;
                written.run();
            }
        });
    }

    /** Keeps the document now and waits until it is written; on the thread that has the document. */
    public void flush(PaintDocument document) {
        drain();
        keep(document);
        drain();
    }

    private void drain() {
        try {
            writer.submit(() -> { }).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the document was after so many changes is kept elsewhere already. */
    public void settled(long drawn) {
        kept = drawn;
    }

    /** Whether all of the document's changes have been handed over for keeping. */
    public boolean upToDate(PaintDocument document) {
        return document.drawn() == kept && !writing;
    }

    /** Waits for what is being written. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(30, TimeUnit.SECONDS)) writer.shutdownNow();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        work.close();
    }
}
