package org.kinora.testkit;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/**
 * A {@link Work} that records what it is told and can be cancelled by the test; any thread may call it.
 *
 * <p>It owns a temporary folder with the scratch folder in it, and the memory it hands out; {@link #close} gives both back.
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

    private final AssetStore assets;
    private final Optional<Instant> deadline;
    private final Path root = Folders.temporary();
    private final Path scratch = Folders.make(root.resolve("scratch"));
    private final Arena memory = Arena.ofShared();
    private final AtomicInteger slabs = new AtomicInteger();
    private final AtomicInteger lateCalls = new AtomicInteger();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final List<Report> reports = new CopyOnWriteArrayList<>();
    private final List<String> stages = new CopyOnWriteArrayList<>();
    private final List<String> notes = new CopyOnWriteArrayList<>();
    private volatile boolean cancelWhenAsked;

    /** A work without deadline. */
    public TestWork(AssetStore assets) {
        this(assets, Optional.empty());
    }

    public TestWork(AssetStore assets, Optional<Instant> deadline) {
        this.assets = assets;
        this.deadline = deadline;
    }

    /** Asks the work to stop. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Cancels right after the work has reported progress or has asked for the first time whether to go on. */
    public void cancelOnceRunning() {
        cancelWhenAsked = true;
    }

    /** Waits up to some milliseconds until the work has reported progress or asked whether to go on; false when it did not. */
    boolean awaitAsked(long millis) throws InterruptedException {
        return asked.await(millis, java.util.concurrent.TimeUnit.MILLISECONDS);
    }

    /** All reports of known progress, in the order of their arrival. */
    public List<Report> reports() {
        return List.copyOf(reports);
    }

    public List<String> stages() {
        return List.copyOf(stages);
    }

    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Pieces of off-heap memory handed out and not given back. */
    public int liveSlabs() {
        return slabs.get();
    }

    /** How often the work was used after it had ended. */
    public int lateCalls() {
        return lateCalls.get();
    }

    /** The folder in which the scratch folder lies. */
    Path root() {
        return root;
    }

    @Override
    public void progress(double fraction) {
        used();
        if (!(fraction < 0)) reports.add(new Report(Thread.currentThread().threadId(), fraction));
        answered();
    }

    @Override
    public void stage(String title) {
        used();
        stages.add(title);
    }

    @Override
    public void note(String text) {
        used();
        notes.add(text);
    }

    @Override
    public boolean cancelled() {
        used();
        boolean now = cancelled.get();
        answered();
        return now;
    }

    @Override
    public void checkCancelled() {
        if (cancelled()) throw Texts.beside(TestWork.class).failure(Kind.CANCELLED, "work.cancelled");
        if (deadline.isPresent() && Instant.now().isAfter(deadline.get())) throw Texts.beside(TestWork.class).failure(Kind.TIMEOUT, "work.late");
    }

    @Override
    public Optional<Instant> deadline() {
        return deadline;
    }

    @Override
    public Path scratch() {
        used();
        return scratch;
    }

    @Override
    public AssetStore assets() {
        used();
        return assets;
    }

    @Override
    public synchronized MemorySegment take(long bytes) {
        used();
        if (bytes > MOST_MEMORY) throw Texts.beside(TestWork.class).failure(Kind.EXHAUSTED, "work.memory", bytes, MOST_MEMORY);
        MemorySegment slab = memory.allocate(bytes, 64);
        slabs.incrementAndGet();
        return slab;
    }

    @Override
    public Work part(double from, double to) {
        used();
        return new PartOfWork(this, from, to);
    }

    /** Ends the work: gives its memory back and removes its folder; throws {@link IllegalStateException} when a thread still reads the memory. */
    @Override
    public synchronized void close() {
        if (ended.getAndSet(true)) return;
        memory.close();
        slabs.set(0);
        Folders.remove(root);
    }

    private void used() {
        if (ended.get()) lateCalls.incrementAndGet();
    }

    private void answered() {
        asked.countDown();
        if (cancelWhenAsked) cancelled.set(true);
    }
}
