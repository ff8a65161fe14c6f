package org.kinora.film.internal.interchange.xml;

import org.kinora.api.time.Rational;

/**
 * The clock of XMEML's in-points: frames of a medium after its speed was changed; played backwards they count from its end.
 *
 * @param speed 0 holds a frame, which is told as it is
 * @param frames length of the medium as it was taken
 */
record Retimed(Rational speed, long frames) {
    /** The in-point for a frame of the medium. */
    Rational told(Rational frame) {
        return switch (speed.signum()) {
            case 0 -> frame;
            case 1 -> frame.dividedBy(speed);
            default -> frame.minus(Rational.of(frames)).dividedBy(speed);
        };
    }

    /** The frame of the medium at an in-point. */
    Rational meant(Rational told) {
        return switch (speed.signum()) {
            case 0 -> told;
            case 1 -> told.times(speed);
            default -> Rational.of(frames).plus(told.times(speed));
        };
    }
}
