package org.kinora.testkit;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.work.Work;

/** A stretch of another work; values outside 0 to 1 are handed on unscaled, so that they stay visible. */
record PartOfWork(Work whole, double from, double to) implements Work {
    @Override
    public void progress(double fraction) {
        whole.progress(fraction >= 0 && fraction <= 1 ? from + fraction * (to - from) : fraction);
    }

    @Override
    public void stage(String title) {
        whole.stage(title);
    }

    @Override
    public void note(String text) {
        whole.note(text);
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }

    @Override
    public void checkCancelled() {
        whole.checkCancelled();
    }

    @Override
    public Optional<Instant> deadline() {
        return whole.deadline();
    }

    @Override
    public Path scratch() {
        return whole.scratch();
    }

    @Override
    public AssetStore assets() {
        return whole.assets();
    }

    @Override
    public MemorySegment take(long bytes) {
        return whole.take(bytes);
    }

    @Override
    public Work part(double start, double end) {
        return new PartOfWork(this, start, end);
    }
}
