package org.kinora.film.internal.picture;

import org.kinora.api.media.YuvFrame;

/** Gives the frames of one piece one after the other; belongs to one thread. */
interface Source extends AutoCloseable {
    /** Fills a frame with the next picture. Never ends: what has no more frames holds its last one. */
    void next(YuvFrame into);

    @Override
    void close();
}
