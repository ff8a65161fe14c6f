package org.kinora.media.internal.scrub;

import org.kinora.api.time.Rational;

/**
 * The stretch around the playhead that is worth decoding: two thirds of it lie where the playhead is going.
 *
 * @param playhead seconds
 * @param behind length in seconds before the playhead, above 0
 * @param ahead length in seconds after it, above 0
 */
record Window(Rational playhead, Rational behind, Rational ahead) {
    static Window of(Rational playhead, boolean backwards, Rational length) {
        Rational much = length.times(Rational.of(2, 3));
        Rational little = length.minus(much);
        return new Window(playhead, backwards ? much : little, backwards ? little : much);
    }

    Rational from() {
        return Rational.max(Rational.ZERO, playhead.minus(behind));
    }

    Rational to() {
        return playhead.plus(ahead);
    }

    /** How dispensable a frame is: 0 at the playhead, 1 at the window's edges, more outside. */
    double distance(Rational start) {
        Rational away = start.minus(playhead);
        return away.signum() >= 0 ? away.toDouble() / ahead.toDouble() : -away.toDouble() / behind.toDouble();
    }
}
