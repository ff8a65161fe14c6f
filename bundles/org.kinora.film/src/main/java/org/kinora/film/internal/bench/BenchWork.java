package org.kinora.film.internal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Work;

/** One step of a measured export: a folder of its own within another work, whose memory and end it shares. */
final class BenchWork implements Work, AutoCloseable {
    private final Work work;
    private final AssetStore assets;
    private final Path scratch;
    private final Memory memory;

    BenchWork(Work work, AssetStore assets) {
        this.work = work;
        this.assets = assets;
        memory = work.memory();
        try {
            scratch = Files.createTempDirectory(work.scratch(), "step");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void progress(double fraction) {}

    @Override
    public void stage(String title) {}

    @Override
    public void note(String text) {}

    @Override
    public boolean cancelled() {
        return work.cancelled();
    }

    @Override
    public void checkCancelled() {
        work.checkCancelled();
    }

    @Override
    public Optional<Instant> deadline() {
        return work.deadline();
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
        return memory.take(bytes);
    }

    @Override
    public Memory memory() {
        return work.memory();
    }

    @Override
    public Work part(double from, double to) {
        return this;
    }

    /** Gives back memory and files. */
    @Override
    public void close() {
        memory.close();
        try (Stream<Path> files = Files.walk(scratch)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
