package org.kinora.media.internal.scrub;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.kinora.api.media.ClipScrubber;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.ScrubPlan;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.media.internal.Faults;
import org.kinora.media.internal.av.AvClipReader;
import org.kinora.media.internal.av.Errand;

/**
 * Looks for a frame among the decoded ones; where it is missing, one decoder goes to exactly that frame in the caller's thread. A second decoder
 * with a thread of its own fills the window around the playhead.
 */
public final class CachedScrubber implements ClipScrubber {
    private static final int LEAST = 8;
    private static final int MOST = 4000;
    /** Frames beyond the window: those that callers hold, and one in each decoder. */
    private static final int HELD = 6;

    private final Path file;
    private final boolean proxy;
    private final AvClipReader reader;
    private final FramePool pool;
    private final FrameCache cache;
    private final Rational length;
    private final ReentrantLock lock = new ReentrantLock();
    private final ReentrantLock decoding = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition settled = lock.newCondition();
    private final Optional<ReadAhead> ahead;
    private Rational playhead = Rational.ZERO;
    private boolean backwards;
    private boolean closed;

    /** @param proxy whether {@code file} is a proxy */
    public CachedScrubber(Path file, boolean proxy, ScrubPlan plan, Errand errand) {
        this.file = file;
        this.proxy = proxy;
        ClipView view = new ClipView(plan.view().width(), plan.view().height(), Rational.ZERO, plan.view().fit());
        reader = new AvClipReader(file, view, errand);
        try {
            long size = (long) reader.width() * reader.height() * 3 / 2;
            int frames = (int) Math.clamp(plan.bytes() / size, LEAST, MOST);
            pool = errand.pool(reader.width(), reader.height(), 2, frames + HELD);
            cache = new FrameCache(pool);
            Rational rate = reader.rate().signum() > 0 ? reader.rate() : Rational.ONE;
            length = Rational.of(frames).dividedBy(rate);
        } catch (RuntimeException | Error fault) {
            reader.close();
            throw fault;
        }
        boolean moving = plan.readAhead() && reader.rate().signum() > 0;
        ahead = moving ? Optional.of(new ReadAhead(this, () -> new AvClipReader(file, view, errand))) : Optional.empty();
    }

    @Override
    public int width() {
        return reader.width();
    }

    @Override
    public int height() {
        return reader.height();
    }

    @Override
    public Rational rate() {
        return reader.rate();
    }

    @Override
    public Rational duration() {
        return reader.duration();
    }

    @Override
    public boolean proxy() {
        return proxy;
    }

    @Override
    public YuvFrame at(Rational time) {
        Rational wanted = Rational.max(Rational.ZERO, time);
        Optional<YuvFrame> ready = ifReady(wanted);
        if (ready.isPresent()) return ready.get();
        decoding.lock();
        try {
            ready = ifReady(wanted);
            return ready.isPresent() ? ready.get() : decoded(wanted);
        } finally {
            decoding.unlock();
        }
    }

    private YuvFrame decoded(Rational wanted) {
        YuvFrame frame = room(wanted, true).orElseGet(pool::take);
        try {
            reader.seek(wanted);
            if (!reader.read(frame)) throw Faults.damaged(file, "no frame at " + wanted + " s");
        } catch (RuntimeException | Error fault) {
            frame.close();
            throw fault;
        }
        YuvFrame shown = frame.share();
        put(reader, frame);
        return shown;
    }

    /** Memory for the frame that begins at a time; empty when all that is kept is more wanted, or too much is held by others. */
    Optional<YuvFrame> room(Rational start, boolean wanted) {
        lock.lock();
        try {
            return closed && !wanted ? Optional.empty() : cache.room(start, window());
        } finally {
            lock.unlock();
        }
    }

    /** Keeps the frame that a reader read last. */
    void put(AvClipReader from, YuvFrame frame) {
        lock.lock();
        try {
            if (closed) frame.close();
            else cache.put(from.time(), from.last() ? FrameCache.NEVER : from.until(), frame);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<YuvFrame> ifReady(Rational time) {
        Rational wanted = Rational.max(Rational.ZERO, time);
        lock.lock();
        try {
            if (closed) throw new IllegalStateException("the scrubber is closed");
            int way = wanted.compareTo(playhead);
            if (way != 0) backwards = way < 0;
            playhead = wanted;
            moved.signal();
            return cache.at(wanted);
        } finally {
            lock.unlock();
        }
    }

    private Window window() {
        return Window.of(playhead, backwards, length);
    }

    /**
     * What the second decoder should do.
     *
     * @param from where the gap begins
     * @param to where it ends; the window's end when nothing follows
     */
    record Gap(Rational from, Rational to) {
        boolean holds(Rational time) {
            return from.compareTo(time) <= 0 && time.compareTo(to) < 0;
        }
    }

    /** Waits for a gap near the playhead; empty when the scrubber is closed. {@code place} is where the decoder stands. */
    Optional<Gap> gap(Rational place, boolean full) throws InterruptedException {
        lock.lock();
        try {
            Optional<Gap> gap = full ? Optional.empty() : gap(place);
            while (gap.isEmpty() && !closed) {
                settled.signalAll();
                moved.await();
                gap = gap(place);
            }
            return closed ? Optional.empty() : gap;
        } finally {
            lock.unlock();
        }
    }

    private Optional<Gap> gap(Rational place) {
        Window window = window();
        Rational end = duration().signum() > 0 ? Rational.min(window.to(), duration()) : window.to();
        Rational until = cache.until(playhead);
        Optional<Gap> next = until.compareTo(end) < 0 ? Optional.of(new Gap(until, end)) : Optional.empty();
        Rational since = cache.since(playhead);
        Gap before = new Gap(window.from(), since);
        Rational missing = since.minus(window.from());
        // Going back begins with a jump to a key frame: it must be worth it.
        boolean worth = missing.signum() > 0 && (before.holds(place) || missing.times(2).compareTo(Rational.min(window.behind(), playhead)) >= 0);
        Optional<Gap> previous = worth ? Optional.of(before) : Optional.empty();
        return backwards ? previous.or(() -> next) : next.or(() -> previous);
    }

    @Override
    public int ready() {
        lock.lock();
        try {
            return cache.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean settle(long millis) {
        if (ahead.isEmpty()) return true;
        lock.lock();
        try {
            moved.signal();
            return settled.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (closed) return;
            closed = true;
            moved.signalAll();
            settled.signalAll();
        } finally {
            lock.unlock();
        }
        ahead.ifPresent(ReadAhead::join);
        decoding.lock();
        try {
            reader.close();
        } finally {
            decoding.unlock();
        }
        lock.lock();
        try {
            cache.clear();
        } finally {
            lock.unlock();
        }
        pool.retire();
    }
}
