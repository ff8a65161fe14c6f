package org.kinora.film.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Work;

/** Work with a folder of its own; asks to stop at the n-th question when told so. */
public final class ScratchWork implements Work {
    private final AssetStore assets;
    private final Path scratch;
    private final AtomicInteger left;

    ScratchWork(AssetStore assets, Path parent) {
        this(assets, parent, Integer.MAX_VALUE);
    }

    ScratchWork(AssetStore assets, Path parent, int questions) {
        this.assets = assets;
        left = new AtomicInteger(questions);
        try {
            scratch = Files.createTempDirectory(Files.createDirectories(parent), "work");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void progress(double fraction) { }

    @Override
    public void stage(String title) { }

    @Override
    public void note(String text) { }

    @Override
    public boolean cancelled() {
        return left.get() <= 0;
    }

    @Override
    public void checkCancelled() {
        if (left.decrementAndGet() <= 0) throw new Failure(Kind.CANCELLED, "cancelled", List.of(), "Stopped.", "", "", "", false, null);
    }

    @Override
    public Optional<Instant> deadline() {
        return Optional.empty();
    }

    @Override
    public Path scratch() {
        return scratch;
    }

    @Override
    public AssetStore assets() {
        return assets;
    }

    @Override
    public MemorySegment take(long bytes) {
        return Arena.ofAuto().allocate(bytes, 64);
    }

    @Override
    public Work part(double from, double to) {
        return this;
    }
}
