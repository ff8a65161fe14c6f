package org.kinora.film.internal.picture;

import org.kinora.api.media.YuvFrame;

/** Turns one picture into another. Those by name are stateless and safe from any thread. */
@FunctionalInterface
public interface Passage extends AutoCloseable {
    /** Fills {@code into} with the state at {@code progress}: 0 shows all of {@code from}, 1 all of {@code to}. The three frames differ. */
    void mix(YuvFrame from, YuvFrame to, YuvFrame into, float progress);

    @Override
    default void close() {}
}
