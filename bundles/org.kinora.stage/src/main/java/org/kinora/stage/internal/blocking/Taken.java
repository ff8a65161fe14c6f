package org.kinora.stage.internal.blocking;

import org.kinora.stage.internal.geometry.Flat;

/** A round place that somebody takes. */
record Taken(Flat at, double radius) {
    /** Whether another round place does not touch this one. */
    boolean clear(Flat point, double other) {
        return at.distance(point) >= radius + other;
    }
}
