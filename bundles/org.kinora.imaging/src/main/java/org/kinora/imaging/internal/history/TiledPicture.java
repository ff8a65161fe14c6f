package org.kinora.imaging.internal.history;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.history.EditedPicture;
import org.kinora.api.imaging.history.HistoryLimits;
import org.kinora.api.work.Work;

/** A picture with its steps. */
final class TiledPicture implements EditedPicture {
    /** A step of more than this share of the picture is packed; tiles make a quarter of a picture up to this much. */
    private static final double LARGE = 0.45;
    /** Bytes that may wait for the packer beyond the limit before the next step waits too. */
    private static final long WAITING = 48L << 20;

    private final Raster pixels;
    private final HistoryLimits limits;
    private final Work work;
    private final String name = "steps-" + UUID.randomUUID();
    /** Last step first. */
    private final Deque<Step> done = new ArrayDeque<>();
    private final Packer packer = new Packer();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Optional<Step> current = Optional.empty();
    private long counter;

    TiledPicture(Raster pixels, HistoryLimits limits, Work work) {
        this.pixels = pixels;
        this.limits = limits;
        this.work = work;
    }

    @Override
    public Raster pixels() {
        return pixels;
    }

    @Override
    public void begin(String title) {
        if (current.isPresent()) throw new IllegalStateException("in the middle of " + current.orElseThrow().title());
        current = Optional.of(new Step(title, pixels));
    }

    @Override
    public void touch(Area area) {
        current.orElseThrow(() -> new IllegalStateException("no step has begun")).touch(area.and(pixels.area()), work);
    }

    @Override
    public void commit() {
        Step step = current.orElseThrow(() -> new IllegalStateException("no step has begun"));
        current = Optional.empty();
        if (step.isEmpty()) return;
        step.end();
        undone.forEach(Step::forget);
        undone.clear();
        done.push(step);
        if (step.bytes() > LARGE * pixels.memory().byteSize()) packer.pack(step, file());
        keepLimits();
    }

    @Override
    public void abandon() {
        current.ifPresent(Step::abandon);
        current = Optional.empty();
    }

    @Override
    public Area undo() {
        return move(done, undone, true);
    }

    @Override
    public Area redo() {
        return move(undone, done, false);
    }

    private Area move(Deque<Step> from, Deque<Step> to, boolean back) {
        if (current.isPresent()) throw new IllegalStateException("in the middle of " + current.orElseThrow().title());
        if (from.isEmpty()) return Area.NONE;
        Step step = from.pop();
        step.apply(back);
        to.push(step);
        return step.bounds();
    }

    /** Packs the oldest steps while memory is over its limit; forgets the oldest while there are too many or the file is too large. */
    private void keepLimits() {
        long over = memoryBytes() - packer.waitingBytes() - limits.memoryBytes();
        for (Iterator<Step> oldest = done.descendingIterator(); over > 0 && oldest.hasNext();) {
            Step step = oldest.next();
            if (step.memoryBytes() == 0 || packer.has(step)) continue;
            over -= step.memoryBytes();
            packer.pack(step, file());
        }
        if (memoryBytes() > limits.memoryBytes() + WAITING) packer.await();
        while (done.size() > limits.steps() || fileBytes() > limits.fileBytes() && done.size() > 1) done.removeLast().forget();
    }

    private Path file() {
        return work.scratch().resolve(name + "-" + counter++);
    }

    @Override
    public List<String> done() {
        return done.stream().map(Step::title).toList();
    }

    @Override
    public List<String> undone() {
        return undone.stream().map(Step::title).toList();
    }

    @Override
    public long memoryBytes() {
        return done.stream().mapToLong(Step::memoryBytes).sum() + undone.stream().mapToLong(Step::memoryBytes).sum();
    }

    @Override
    public long fileBytes() {
        return done.stream().mapToLong(Step::fileBytes).sum() + undone.stream().mapToLong(Step::fileBytes).sum();
    }

    @Override
    public void close() {
        packer.close();
        current.ifPresent(Step::forget);
        done.forEach(Step::forget);
        undone.forEach(Step::forget);
        done.clear();
        undone.clear();
        pixels.close();
    }
}
