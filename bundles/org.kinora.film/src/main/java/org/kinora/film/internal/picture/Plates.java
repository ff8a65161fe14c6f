package org.kinora.film.internal.picture;

import org.kinora.film.internal.plate.Plate;

/** The pictures of a clip as plates, one for each frame; belongs to one thread. */
interface Plates extends AutoCloseable {
    /** The next picture; good until the next call. */
    Plate next();

    /** Whether all pictures are the same. */
    boolean still();

    @Override
    void close();
}
