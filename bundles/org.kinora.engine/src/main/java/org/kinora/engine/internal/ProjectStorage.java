package org.kinora.engine.internal;

import java.util.Optional;
import org.kinora.api.platform.assets.Freed;
import org.kinora.api.platform.engine.Storage;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Texts;

/** The room of one project as operations see it. */
record ProjectStorage(Sweep sweep, Occupancy occupancy, ProjectLimits limits) implements Storage {
    private static final Texts TEXTS = Texts.beside(ProjectStorage.class);

    @Override
    public Room room() {
        return new Room(sweep.bound(), limits.own().assetBytes().isPresent(), sweep.derived());
    }

    @Override
    public void limit(Optional<Long> bytes, Caller caller) {
        String message = TEXTS.text("sweep.message", bytes.map(Sweep::megabytes).map(String::valueOf).orElse("-"));
        limits.set(message, caller, before -> before.withAssetBytes(bytes));
    }

    @Override
    public Freed evict() {
        return occupancy.sweepNow();
    }
}
