package org.kinora.media.internal;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Work;

/** A work that is stopped when it has reported so much progress, or has been asked so often whether to go on; counts what it is asked afterwards. */
final class StoppableWork implements Work {
    private final double most;
    private final long patience;
    private final List<Double> reports = new ArrayList<>();
    private long asked;
    private boolean stopped;

    private StoppableWork(double most, long patience) {
        this.most = most;
        this.patience = patience;
    }

    static StoppableWork never() {
        return new StoppableWork(2, Long.MAX_VALUE);
    }

    /** Stopped from within the report of a progress. */
    static StoppableWork at(double progress) {
        return new StoppableWork(progress, Long.MAX_VALUE);
    }

    /** Stopped at a question. */
    static StoppableWork after(long questions) {
        return new StoppableWork(2, questions);
    }

    synchronized void stop() {
        stopped = true;
    }

    synchronized List<Double> reports() {
        return List.copyOf(reports);
    }

    @Override
    public synchronized void progress(double fraction) {
        reports.add(fraction);
        if (fraction >= most) stopped = true;
    }

    @Override
    public void stage(String title) {}

    @Override
    public void note(String text) {}

    @Override
    public synchronized boolean cancelled() {
        if (++asked > patience) stopped = true;
        return stopped;
    }

    @Override
    public void checkCancelled() {
        if (cancelled()) throw new Failure(Kind.CANCELLED, "stopped", List.of(), "Stopped.", "", "", "", false, null);
    }

    @Override
    public Optional<Instant> deadline() {
        return Optional.empty();
    }

    @Override
    public Path scratch() {
        throw new UnsupportedOperationException();
    }

    @Override
    public AssetStore assets() {
        throw new UnsupportedOperationException();
    }

    @Override
    public MemorySegment take(long bytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Work part(double from, double to) {
        throw new UnsupportedOperationException();
    }
}
