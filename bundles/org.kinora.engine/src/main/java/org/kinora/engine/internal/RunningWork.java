package org.kinora.engine.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** One running piece of work: owns its scratch folder and off-heap memory until closed. */
final class RunningWork implements Work, AutoCloseable {
    private static final Texts TEXTS = Texts.beside(RunningWork.class);

    private final BooleanSupplier cancelled;
    private final Optional<Instant> deadline;
    private final Caller caller;
    private final AssetStore assets;
    private final Path scratchRoot;
    private final OffHeapBudget.Taker taker;
    private final OffHeapBudget.Account slabs;
    private final List<Memory> accounts = new ArrayList<>();
    private final ProgressSink sink;
    private final List<String> notes = new CopyOnWriteArrayList<>();
    private Path scratch;
    private boolean closed;

    /** @param scratchRoot folder in which the scratch folder is made when it is first asked for */
    RunningWork(BooleanSupplier cancelled, Optional<Instant> deadline, Caller caller, AssetStore assets, Path scratchRoot, OffHeapBudget budget,
            ProgressSink sink) {
        this.cancelled = cancelled;
        this.deadline = deadline;
        this.caller = caller;
        this.assets = assets;
        this.scratchRoot = scratchRoot;
        this.taker = budget.taker(cancelled);
        this.slabs = taker.account();
        this.sink = sink;
    }

    /** The remarks so far. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void progress(double fraction) {
        sink.progress(fraction);
    }

    @Override
    public void stage(String title) {
        sink.stage(title);
    }

    @Override
    public void note(String text) {
        if (!notes.contains(text)) {
            notes.add(text);
            sink.note(text);
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }

    @Override
    public void checkCancelled() {
        if (cancelled()) throw TEXTS.failure(Kind.CANCELLED, "cancelled");
        if (deadline.isPresent() && Instant.now().isAfter(deadline.get())) throw TEXTS.failure(Kind.TIMEOUT, "deadline", deadline.get());
    }

    @Override
    public Optional<Instant> deadline() {
        return deadline;
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public synchronized Path scratch() {
        try {
            if (closed) throw TEXTS.failure(Kind.CANCELLED, "cancelled");
            if (scratch == null) scratch = Files.createTempDirectory(Files.createDirectories(scratchRoot), "work");
            return scratch;
        } catch (IOException e) {
            throw Disks.fault(scratchRoot, "scratch", e);
        }
    }

    @Override
    public AssetStore assets() {
        return assets;
    }

    @Override
    public MemorySegment take(long bytes) {
        return slabs.take(bytes);
    }

    @Override
    public synchronized Memory memory() {
        if (closed) throw TEXTS.failure(Kind.CANCELLED, "cancelled");
        Memory account = taker.account();
        accounts.add(account);
        return account;
    }

    @Override
    public Work part(double from, double to) {
        return new PartOfWork(this, from, to);
    }

    /** Never fails: what cannot be given back or removed is no reason to lose what the work made. */
    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        slabs.close();
        accounts.forEach(Memory::close);
        if (scratch == null) return;
        try {
            delete(scratch);
        } catch (UncheckedIOException left) {
            System.getLogger(RunningWork.class.getName()).log(System.Logger.Level.WARNING, "left over: " + scratch, left);
        }
    }

    /** Removes a folder with all that is in it. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty the scratch folder " + folder, e);
        }
    }
}
