package org.kinora.artist.internal.render;

import org.kinora.artist.internal.model.Vec;

/**
 * A place where something rises into the air.
 *
 * @param size millimetres: how wide the fire or the plume is at its foot
 */
public record Emitter(Kind kind, Vec at, double size) {
    /** What rises. */
    public enum Kind { FIRE, SPARKS, SMOKE, STEAM }
}
