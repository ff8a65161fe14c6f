package org.kinora.workbench.space.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Work;

/** What the splat services see when this view calls them: memory beside any budget, nobody who stops them. Thread-safe. */
final class SpaceWork implements Work {
    @Override
    public void progress(double fraction) {}

    @Override
    public void stage(String title) {}

    @Override
    public void note(String text) {}

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public void checkCancelled() {}

    @Override
    public Optional<Instant> deadline() {
        return Optional.empty();
    }

    @Override
    public Path scratch() {
        try {
            return Files.createTempDirectory("kinora-space");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public AssetStore assets() {
        throw new UnsupportedOperationException("splat files lie beside the assets");
    }

    @Override
    public MemorySegment take(long bytes) {
        return Memory.unbounded().take(bytes);
    }

    @Override
    public Work part(double from, double to) {
        return this;
    }
}
