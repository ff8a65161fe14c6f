package org.kinora.workbench.paint.internal.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/**
 * What calls of the pixel services see when a view makes them: no store, a scratch folder of its own, an end that a person may ask for. Thread-safe.
 */
public final class PaintWork implements Work, AutoCloseable {
    private static final Texts TEXTS = Texts.beside(PaintWork.class);

    private final DoubleConsumer told;
    private final List<Memory> taken = new ArrayList<>();
    private Path scratch;
    private volatile boolean cancelled;

    /** @param told how far it is, 0 to 1; negative for unknown; on the thread of whoever works */
    public PaintWork(DoubleConsumer told) {
        this.told = told;
    }

    /** One that tells nobody. */
    public PaintWork() {
        this(fraction -> { });
    }

    /** Asks it to stop. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public void progress(double fraction) {
        told.accept(fraction);
    }

    @Override
    public void stage(String title) {}

    @Override
    public void note(String text) {}

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void checkCancelled() {
        if (cancelled) throw TEXTS.failure(Kind.CANCELLED, "work.stopped");
    }

    @Override
    public Optional<Instant> deadline() {
        return Optional.empty();
    }

    @Override
    public synchronized Path scratch() {
        try {
            if (scratch == null) scratch = Files.createTempDirectory("kinora-paint");
            return scratch;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public AssetStore assets() {
        return new NoAssets();
    }

    @Override
    public synchronized MemorySegment take(long bytes) {
        Memory memory = Memory.unbounded();
        taken.add(memory);
        return memory.take(bytes);
    }

    @Override
    public Work part(double from, double to) {
        return this;
    }

    /** Gives back memory and removes the scratch folder. */
    @Override
    public synchronized void close() {
        taken.forEach(Memory::close);
        taken.clear();
        if (scratch == null) return;
        try (Stream<Path> files = Files.walk(scratch)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
        scratch = null;
    }
}
