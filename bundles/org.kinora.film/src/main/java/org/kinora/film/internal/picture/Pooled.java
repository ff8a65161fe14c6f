package org.kinora.film.internal.picture;

import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;

/** A source with a pool of its own, which is closed when all frames are back: the last one is given back by whoever holds it, behind this. */
record Pooled(Source source, FramePool pool) implements Source {
    @Override
    public void next(YuvFrame into) {
        source.next(into);
    }

    @Override
    public void close() {
        source.close();
        pool.close();
    }
}
