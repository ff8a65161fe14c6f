package org.kinora.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/**
 * A {@link Work} that records what it is told and can be cancelled by the test; any thread may call it.
 *
 * <p>It owns a temporary folder with the scratch folder in it, and the memory it hands out; {@link #close} gives both back. What its parts are
 * told, it is told.
 */
public final class TestWork implements Work, AutoCloseable {
    /**
     * One report of progress.
     *
     * @param thread id of the thread that reported
     * @param fraction of the whole work; what lies outside 0 to 1 is kept as it was reported
     */
    public record Report(long thread, double fraction) {}

    private static final long MOST_MEMORY = 1L << 30;

    private final Desk desk;
    private final double from;
    private final double to;

    /** A work without deadline and with assets of its own, which go with it. */
    public TestWork() {
        FolderAssets own = new FolderAssets();
        this(new Desk(own, Optional.empty(), own::close), 0, 1);
    }

    /** A work without deadline over assets that stay when it ends. */
    public TestWork(AssetStore assets) {
        this(assets, Optional.empty());
    }

    /** A work over assets that stay when it ends; past its deadline {@link #checkCancelled} throws TIMEOUT. */
    public TestWork(AssetStore assets, Optional<Instant> deadline) {
        this(new Desk(assets, deadline, () -> { }), 0, 1);
    }

    private TestWork(Desk desk, double from, double to) {
        this.desk = desk;
        this.from = from;
        this.to = to;
    }

    /** Asks the work to stop. */
    public void cancel() {
        desk.cancelled.set(true);
    }

    /** Cancels right after the work has reported progress or has asked for the first time whether to go on. */
    public void cancelOnceRunning() {
        desk.cancelWhenAsked = true;
    }

    /** Lets the work go on so many times when it asks, and cancels it when it asks the next time. */
    public void cancelAfter(int questions) {
        desk.patience = questions;
    }

    /** How often the work has asked whether to go on. */
    public int questions() {
        return desk.questions.get();
    }

    /** Waits up to some milliseconds until the work has reported progress or asked whether to go on; false when it did not. */
    boolean awaitAsked(long millis) throws InterruptedException {
        return desk.asked.await(millis, TimeUnit.MILLISECONDS);
    }

    /** All reports of known progress, in the order of their arrival. */
    public List<Report> reports() {
        return List.copyOf(desk.reports);
    }

    public List<String> stages() {
        return List.copyOf(desk.stages);
    }

    public List<String> notes() {
        return List.copyOf(desk.notes);
    }

    /** Pieces of off-heap memory handed out and not given back. */
    public int liveSlabs() {
        return desk.slabs.get();
    }

    /** How often the work was used after it had ended. */
    public int lateCalls() {
        return desk.lateCalls.get();
    }

    /** The folder in which the scratch folder lies. */
    Scratch root() {
        return desk.root;
    }

    @Override
    public void progress(double fraction) {
        desk.used();
        boolean sound = fraction >= 0 && fraction <= 1;
        // Nonsense is not scaled, so that it stays visible.
        if (!(fraction < 0)) desk.reports.add(new Report(Thread.currentThread().threadId(), sound ? from + fraction * (to - from) : fraction));
        desk.answered();
    }

    @Override
    public void stage(String title) {
        desk.used();
        desk.stages.add(title);
    }

    @Override
    public void note(String text) {
        desk.used();
        desk.notes.add(text);
    }

    @Override
    public boolean cancelled() {
        desk.used();
        if (desk.questions.incrementAndGet() > desk.patience) cancel();
        boolean now = desk.cancelled.get();
        desk.answered();
        return now;
    }

    @Override
    public void checkCancelled() {
        if (cancelled()) throw Texts.beside(TestWork.class).failure(Kind.CANCELLED, "work.cancelled");
        if (deadline().filter(Instant.now()::isAfter).isPresent()) throw Texts.beside(TestWork.class).failure(Kind.TIMEOUT, "work.late");
    }

    @Override
    public Optional<Instant> deadline() {
        return desk.deadline;
    }

    @Override
    public Path scratch() {
        desk.used();
        return desk.scratch;
    }

    @Override
    public AssetStore assets() {
        desk.used();
        return desk.assets;
    }

    @Override
    public MemorySegment take(long bytes) {
        desk.used();
        if (bytes > MOST_MEMORY) throw Texts.beside(TestWork.class).failure(Kind.EXHAUSTED, "work.memory", bytes, MOST_MEMORY);
        return desk.allocate(bytes);
    }

    @Override
    public Work part(double start, double end) {
        desk.used();
        return new TestWork(desk, from + start * (to - from), from + end * (to - from));
    }

    /** Ends the work: gives its memory back and removes its folder; throws {@link IllegalStateException} when a thread still reads the memory. */
    @Override
    public void close() {
        desk.end();
    }

    /** What a work and all its parts have in common. */
    private static final class Desk {
        private final AssetStore assets;
        private final Optional<Instant> deadline;
        private final Runnable atEnd;
        private final Scratch root = Scratch.make();
        private final Path scratch = folder(root.folder().resolve("scratch"));
        private final Arena memory = Arena.ofShared();
        private final AtomicInteger slabs = new AtomicInteger();
        private final AtomicInteger lateCalls = new AtomicInteger();
        private final AtomicInteger questions = new AtomicInteger();
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final AtomicBoolean ended = new AtomicBoolean();
        private final CountDownLatch asked = new CountDownLatch(1);
        private final List<Report> reports = new CopyOnWriteArrayList<>();
        private final List<String> stages = new CopyOnWriteArrayList<>();
        private final List<String> notes = new CopyOnWriteArrayList<>();
        private volatile boolean cancelWhenAsked;
        private volatile int patience = Integer.MAX_VALUE;

        private Desk(AssetStore assets, Optional<Instant> deadline, Runnable atEnd) {
            this.assets = assets;
            this.deadline = deadline;
            this.atEnd = atEnd;
        }

        private static Path folder(Path path) {
            try {
                return Files.createDirectory(path);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        private synchronized MemorySegment allocate(long bytes) {
            MemorySegment slab = memory.allocate(bytes, 64);
            slabs.incrementAndGet();
            return slab;
        }

        private void used() {
            if (ended.get()) lateCalls.incrementAndGet();
        }

        private void answered() {
            asked.countDown();
            if (cancelWhenAsked) cancelled.set(true);
        }

        private synchronized void end() {
            if (ended.getAndSet(true)) return;
            memory.close();
            slabs.set(0);
            root.close();
            atEnd.run();
        }
    }
}
