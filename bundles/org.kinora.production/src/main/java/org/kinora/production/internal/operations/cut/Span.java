package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.CutEdit.Edge;
import org.kinora.api.film.Keys;

/**
 * Which frames of a shot an own picture covers, and how much.
 *
 * @param from first frame of the shot that it covers
 * @param length frames, at most the shot's
 * @param opacity over these frames: never 0 within, 1 where the picture stands alone
 */
record Span(long from, long length, Keys opacity) {
    /** A shot that is too short for both has a shorter blend, then a shorter stand. */
    static Span of(Edge edge, long shot, long hold, long blend) {
        long stands = Math.clamp(hold, 1, shot);
        long blends = Math.clamp(blend, 0, shot - stands);
        long length = stands + blends;
        if (blends == 0) return new Span(edge == Edge.IN ? 0 : shot - length, length, Keys.of(Keys.ONE));
        // The frame before the picture is seen is none of it, the first that it fills is all of it.
        return edge == Edge.IN ? new Span(0, length, Keys.from(Keys.ONE, stands - 1, 0, length)) : new Span(shot - length, length, Keys.from(0, -1,
                Keys.ONE, blends));
    }
}
