package org.kinora.film.internal.picture;

import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;

/** Frames of a source faster or slower than it gives them: some are left out, or shown again. */
final class Retimed implements Source {
    private final Source source;
    private final Course course;
    private final YuvFrame shown;
    private long number;
    private long read;

    /**
     * @param source gives the frame at place 0 first
     * @param course in frames of the source; its step is above 0
     * @param done frames of the film that went before
     */
    Retimed(Source source, Course course, long done, FramePool pool) {
        this.source = source;
        this.course = course;
        number = done;
        shown = pool.take();
    }

    @Override
    public void next(YuvFrame into) {
        long wanted = course.at(number++).floor();
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
