package org.kinora.engine.internal;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Memory;
import org.kinora.api.work.PaidCall;
import org.kinora.api.work.Work;

/**
 * A view of a work for one call of a provider: with the call's place in the ledger, and with assets that are kept as long as such a result is worth.
 */
record PayingWork(Work whole, Optional<PaidCall> paidCall, AssetStore assets) implements Work {
    @Override
    public void progress(double fraction) {
        whole.progress(fraction);
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
    public Caller caller() {
        return whole.caller();
    }

    @Override
    public Path scratch() {
        return whole.scratch();
    }

    @Override
    public MemorySegment take(long bytes) {
        return whole.take(bytes);
    }

    @Override
    public Memory memory() {
        return whole.memory();
    }

    @Override
    public Work part(double from, double to) {
        return new PartOfWork(this, from, to);
    }
}
