package org.kinora.film.internal.picture;

import java.util.List;
import org.kinora.api.film.Cut;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.film.internal.cut.Segments;

/** Frames of a cut from some frame on; its first and last frames are held where it has no others. One thread. */
final class NestedFilm implements Source {
    private final List<SegmentRequest> segments;
    private final Sources sources;
    private final YuvFrame held;
    private long before;
    private long left;
    private boolean waiting;
    private SegmentFrames open;
    private int segment;
    private long skip;
    private long done;

    private NestedFilm(List<SegmentRequest> segments, Sources sources, Cut cut, long first) {
        this.segments = segments;
        this.sources = sources;
        before = Math.max(0, -first);
        long start = Math.clamp(first, 0, cut.frames() - 1);
        left = cut.frames() - start;
        while (segments.get(segment).frames() <= start - skipped()) segment++;
        skip = start - skipped();
        held = sources.pool().take();
    }

    /** @param around sources of the film that the cut is shown in */
    static Source open(Cut cut, long first, Sources around) {
        if (cut.frames() < 1) throw new IllegalArgumentException("a cut without frames");
        List<SegmentRequest> segments = new Segments(cut, 0, "", kind -> cut.metadata().getOrDefault(kind, "")).requests();
        int least = segments.stream().mapToInt(SegmentRenderer::least).max().orElseThrow() + 1;
        FramePool pool = new FramePool(around.format().width(), around.format().height(), least, least, around.work());
        Sources sources = around.in(around.format(), pool);
        return new Pooled(new NestedFilm(segments, sources, cut, first), pool);
    }

    private long skipped() {
        return segments.subList(0, segment).stream().mapToLong(SegmentRequest::frames).sum();
    }

    private void draw(YuvFrame into) {
        for (; skip > 0; skip--) step(into);
        step(into);
    }

    private void step(YuvFrame into) {
        if (open != null && done == segments.get(segment).frames()) {
            open.close();
            open = null;
            segment++;
            done = 0;
        }
        if (open == null) open = new SegmentFrames(segments.get(segment), sources);
        open.next(into);
        done++;
    }

    @Override
    public void next(YuvFrame into) {
        if (before > 0) {
            if (!waiting) fresh();
            waiting = true;
            before--;
            into.copyFrom(held);
        } else if (waiting || left == 0) {
            waiting = false;
            into.copyFrom(held);
        } else {
            draw(into);
            if (--left == 0) held.copyFrom(into);
        }
    }

    private void fresh() {
        draw(held);
        left--;
    }

    @Override
    public void close() {
        held.close();
        if (open != null) open.close();
    }
}
