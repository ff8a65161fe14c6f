package org.kinora.film.internal.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongFunction;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;

/**
 * Frames of footage from the last to the first. A few are decoded forwards at a time and then given back to front, since going back by single
 * frames would
 * decode the same ones again and again.
 */
final class Backwards implements Source {
    /** Frames that are held at a time. */
    static final int BATCH = 8;

    private final LongFunction<Source> opening;
    private final Course course;
    private final FramePool pool;
    private final Deque<YuvFrame> batch = new ArrayDeque<>();
    private long number;
    private long at;

    /**
     * @param opening opens the footage at a frame of its own
     * @param course in frames of the footage; its step is below 0
     * @param done frames of the film that went before
     */
    Backwards(LongFunction<Source> opening, Course course, long done, FramePool pool) {
        this.opening = opening;
        this.course = course;
        this.pool = pool;
        number = done;
        at = Long.MAX_VALUE;
    }

    @Override
    public void next(YuvFrame into) {
        long wanted = course.at(number++).floor();
        while (batch.isEmpty() || at > wanted) advance(wanted);
        into.copyFrom(batch.peekLast());
    }

    private void advance(long wanted) {
        if (!batch.isEmpty()) batch.removeLast().close();
        at--;
        if (!batch.isEmpty()) return;
        try (Source source = opening.apply(wanted - BATCH + 1)) {
            for (int i = 0; i < BATCH; i++) {
                YuvFrame frame = pool.take();
                batch.addLast(frame);
                source.next(frame);
            }
        }
        at = wanted;
    }

    @Override
    public void close() {
        batch.forEach(YuvFrame::close);
        batch.clear();
    }
}
