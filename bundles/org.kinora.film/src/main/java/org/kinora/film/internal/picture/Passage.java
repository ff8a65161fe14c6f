package org.kinora.film.internal.picture;

import org.kinora.api.media.YuvFrame;

/** Turns one picture into another. Stateless; safe from any thread. */
@FunctionalInterface
interface Passage {
    /** Fills {@code into} with the state at {@code progress}: 0 shows all of {@code from}, 1 all of {@code to}. The three frames differ. */
    void mix(YuvFrame from, YuvFrame to, YuvFrame into, float progress);
}
