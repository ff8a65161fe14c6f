package org.kinora.artist.internal.render;

import java.util.List;

/**
 * The air at one moment.
 *
 * @param seconds since the start of the shot
 */
public record Air(double seconds, List<Emitter> emitters) {
    /** The first moment, nothing burning. */
    public static final Air STILL = new Air(0, List.of());

    public Air {
        emitters = List.copyOf(emitters);
    }
}
