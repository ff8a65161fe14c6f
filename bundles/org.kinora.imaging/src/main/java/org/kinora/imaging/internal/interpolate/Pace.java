package org.kinora.imaging.internal.interpolate;

import org.kinora.api.time.Rational;

/**
 * How a clip is shown anew.
 *
 * @param rate frames per second of what is made
 * @param slow seconds that a second of the clip takes: 4 is slow motion, 1 a change of rate
 */
record Pace(Rational rate, Rational slow) {
    private static final int[] FILM = {24, 30, 48, 60, 120};
    private static final Rational NEAR = Rational.of(1, 100);

    /** The rate of a person's 23.976, 29.97 … is what these stand for: 24000/1001, 30000/1001 …; others are taken exactly. */
    static Rational exact(Rational asked) {
        for (int whole : FILM) {
            Rational drop = Rational.of(whole * 1000L, 1001);
            Rational off = asked.minus(drop);
            if (asked.denominator() != 1 && Rational.max(off, off.negate()).compareTo(NEAR) < 0) return drop;
        }
        return asked;
    }

    /** When in the clip a frame that is made lies, in seconds. */
    Rational moment(long frame) {
        return Rational.of(frame).dividedBy(rate).dividedBy(slow);
    }

    /** How many frames a clip of some seconds becomes. */
    long frames(Rational seconds) {
        return Math.max(1, seconds.times(slow).times(rate).round());
    }
}
