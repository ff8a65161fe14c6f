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

/** A view of a work: all that it does not answer itself, the whole answers. */
interface WorkView extends Work {
    Work whole();

    @Override
    default void progress(double fraction) {
        whole().progress(fraction);
    }

    @Override
    default void stage(String title) {
        whole().stage(title);
    }

    @Override
    default void note(String text) {
        whole().note(text);
    }

    @Override
    default boolean cancelled() {
        return whole().cancelled();
    }

    @Override
    default void checkCancelled() {
        whole().checkCancelled();
    }

    @Override
    default Optional<Instant> deadline() {
        return whole().deadline();
    }

    @Override
    default Caller caller() {
        return whole().caller();
    }

    @Override
    default Path scratch() {
        return whole().scratch();
    }

    @Override
    default AssetStore assets() {
        return whole().assets();
    }

    @Override
    default MemorySegment take(long bytes) {
        return whole().take(bytes);
    }

    @Override
    default Memory memory() {
        return whole().memory();
    }

    @Override
    default Optional<PaidCall> paidCall() {
        return whole().paidCall();
    }

    @Override
    default Work part(double from, double to) {
        return new PartOfWork(this, from, to);
    }
}
