package org.kinora.film.internal.picture;

import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;

/** Frames of a source faster or slower than it gives them: some are left out, or shown again. */
final class Retimed implements Source {
    private final Source source;
    private final Rational speed;
    private final YuvFrame shown;
    private final long start;
    private long number;
    private long read;

    /**
     * @param source gives the frame that is shown first
     * @param speed above 0
     * @param done frames of the film that went before
     */
    Retimed(Source source, Rational speed, long done, FramePool pool) {
        this.source = source;
        this.speed = speed;
        number = done;
        start = speed.times(done).floor();
        shown = pool.take();
    }

    @Override
    public void next(YuvFrame into) {
        long wanted = speed.times(number++).floor() - start;
        while (read <= wanted) {
            source.next(shown);
            read++;
        }
        into.copyFrom(shown);
    }

    @Override
    public void close() {
        shown.close();
        source.close();
    }
}
