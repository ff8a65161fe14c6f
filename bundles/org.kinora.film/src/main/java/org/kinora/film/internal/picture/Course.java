package org.kinora.film.internal.picture;

import org.kinora.api.time.Rational;

/**
 * Where in its medium a piece stands at each frame of the film.
 *
 * @param from place at frame 0, in frames of the medium
 * @param step how far it goes on with each frame of the film; negative goes back
 */
record Course(Rational from, Rational step) {
    Rational at(long number) {
        return from.plus(step.times(number));
    }

    /** The same counted from a frame of the medium on. */
    Course after(long frame) {
        return new Course(from.minus(Rational.of(frame)), step);
    }

    /** The same counted from a frame of the medium back. */
    Course before(long frame) {
        return new Course(Rational.of(frame).minus(from), step.negate());
    }
}
