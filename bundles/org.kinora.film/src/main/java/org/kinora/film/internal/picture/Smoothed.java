package org.kinora.film.internal.picture;

import java.util.Optional;
import org.kinora.api.imaging.flow.FrameInterpolator;
import org.kinora.api.imaging.flow.InterpolationMode;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;

/** Frames of a source at places between them: what moves stands on its way there, or one frame fades into the next. */
final class Smoothed implements Source {
    /** Frames that are held at a time. */
    static final int HELD = 2;

    private final Source source;
    private final Course course;
    private final Optional<FrameInterpolator> flow;
    private final Work work;
    private YuvFrame first;
    private YuvFrame second;
    private FrameInterpolator.Between between;
    private long number;
    private long read;

    /**
     * @param source gives the frame at place 0 first
     * @param course in frames of the source; its step is above 0
     * @param number frames of the film that went before
     * @param flow follows what moves; frames fade into each other without it
     */
    Smoothed(Source source, Course course, long number, Optional<FrameInterpolator> flow, FramePool pool, Work work) {
        this.source = source;
        this.course = course;
        this.number = number;
        this.flow = flow;
        this.work = work;
        first = pool.take();
        second = pool.take();
    }

    @Override
    public void next(YuvFrame into) {
        Rational place = course.at(number++);
        long wanted = place.floor();
        Rational share = place.minus(Rational.of(wanted));
        long needed = wanted + (share.signum() == 0 ? 1 : 2);
        while (read < needed) read();
        if (share.signum() == 0) into.copyFrom(read == wanted + 1 ? second : first);
        else if (flow.isEmpty()) new Fade().mix(first, second, into, (float) share.toDouble());
        else {
            if (between == null) between = flow.get().between(first, second, InterpolationMode.BEST, work);
            between.draw(share, into);
        }
    }

    private void read() {
        forget();
        YuvFrame old = first;
        first = second;
        second = old;
        source.next(second);
        read++;
    }

    private void forget() {
        if (between != null) between.close();
        between = null;
    }

    @Override
    public void close() {
        try (source) {
            forget();
            first.close();
            second.close();
        }
    }
}
