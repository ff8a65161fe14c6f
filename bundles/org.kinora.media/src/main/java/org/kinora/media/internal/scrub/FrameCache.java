package org.kinora.media.internal.scrub;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;

/** Decoded frames by the times at which they are shown; used under the lock of its owner. */
final class FrameCache {
    /** Where the last frame of a clip ends: later than anybody asks. */
    static final Rational NEVER = Rational.of(1L << 40);

    private record Shown(Rational end, YuvFrame frame) {}

    private final FramePool pool;
    private final TreeMap<Rational, Shown> frames = new TreeMap<>();

    FrameCache(FramePool pool) {
        this.pool = pool;
    }

    int size() {
        return frames.size();
    }

    /** A share of the frame shown at a time. */
    Optional<YuvFrame> at(Rational time) {
        Map.Entry<Rational, Shown> entry = frames.floorEntry(time);
        return entry != null && time.compareTo(entry.getValue().end) < 0 ? Optional.of(entry.getValue().frame.share()) : Optional.empty();
    }

    /** Keeps a frame, which it owns from now on. */
    void put(Rational start, Rational end, YuvFrame frame) {
        Shown old = frames.put(start, new Shown(end, frame));
        if (old != null) old.frame.close();
    }

    /** Up to which time frames follow each other without a gap from a time on; the time itself when its frame is not there. */
    Rational until(Rational time) {
        Map.Entry<Rational, Shown> entry = frames.floorEntry(time);
        Rational end = time;
        while (entry != null && entry.getValue().end.compareTo(end) > 0) {
            end = entry.getValue().end;
            Shown next = frames.get(end);
            entry = next == null ? null : Map.entry(end, next);
        }
        return end;
    }

    /** From which time on frames follow each other without a gap up to a time; the time itself when its frame is not there. */
    Rational since(Rational time) {
        Map.Entry<Rational, Shown> entry = frames.floorEntry(time);
        if (entry == null || entry.getValue().end.compareTo(time) <= 0) return time;
        Rational start = entry.getKey();
        for (Map.Entry<Rational, Shown> before = frames.lowerEntry(start); before != null && before.getValue().end.compareTo(start) == 0;
                before = frames.lowerEntry(start)) start = before.getKey();
        return start;
    }

    /** Memory for the frame that begins at a time; empty when everything kept is more wanted than it. */
    Optional<YuvFrame> room(Rational start, Window window) {
        Optional<YuvFrame> free = pool.takeIfFree();
        while (free.isEmpty() && !frames.isEmpty()) {
            Rational first = frames.firstKey();
            Rational last = frames.lastKey();
            Rational least = window.distance(first) > window.distance(last) ? first : last;
            if (window.distance(least) <= window.distance(start)) return Optional.empty();
            frames.remove(least).frame.close();
            free = pool.takeIfFree();
        }
        return free;
    }

    void clear() {
        frames.values().forEach(shown -> shown.frame.close());
        frames.clear();
    }
}
