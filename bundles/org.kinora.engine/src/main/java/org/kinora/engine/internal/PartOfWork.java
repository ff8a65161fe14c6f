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

/** A view of a work whose progress covers a part of the whole. */
record PartOfWork(Work whole, double from, double to) implements Work {
    @Override
    public void progress(double fraction) {
        whole.progress(fraction < 0 ? fraction : from + Math.min(1, fraction) * (to - from));
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
    public AssetStore assets() {
        return whole.assets();
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
    public Optional<PaidCall> paidCall() {
        return whole.paidCall();
    }

    @Override
    public Work part(double first, double last) {
        return new PartOfWork(whole, from + first * (to - from), from + last * (to - from));
    }
}
