package org.kinora.film.internal.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.platform.film.SegmentRequest;

/** A transition: two sources and the frames that mixing them needs. */
final class Crossed implements Source {
    private final SegmentRequest.Crossing plan;
    private final Deque<AutoCloseable> opened;
    private final Source first;
    private final Source second;
    private final Passage passage;
    private final YuvFrame from;
    private final YuvFrame to;
    private long number;

    private Crossed(SegmentRequest.Piece picture, SegmentRequest.Crossing plan, Sources sources, Deque<AutoCloseable> opened) {
        this.plan = plan;
        this.opened = opened;
        first = kept(sources.open(picture));
        from = kept(sources.pool().take());
        to = kept(sources.pool().take());
        second = kept(sources.open(plan.to()));
        passage = kept(sources.kinds().open(plan, sources.media(), from.width(), from.height(), sources.work()));
    }

    static Crossed open(SegmentRequest.Piece picture, SegmentRequest.Crossing plan, Sources sources) {
        Deque<AutoCloseable> opened = new ArrayDeque<>();
        try {
            return new Crossed(picture, plan, sources, opened);
        } catch (RuntimeException | Error stopped) {
            close(opened);
            throw stopped;
        }
    }

    private <T extends AutoCloseable> T kept(T resource) {
        opened.push(resource);
        return resource;
    }

    @Override
    public void next(YuvFrame into) {
        first.next(from);
        second.next(to);
        number++;
        passage.mix(from, to, into, (float) (plan.done() + number) / (plan.length() + 1));
    }

    @Override
    public void close() {
        close(opened);
    }

    /** Closes what was opened last first, all of it whatever happens. */
    private static void close(Deque<AutoCloseable> opened) {
        if (opened.isEmpty()) return;
        try (AutoCloseable last = opened.pop()) {
            close(opened);
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }
}
