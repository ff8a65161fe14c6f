package org.kinora.film.internal.edit;

import org.kinora.api.film.Cut;
import org.kinora.api.film.Role;
import org.kinora.api.time.Rational;

/** Frames of the film and the units of its tracks. */
record Clock(Rational rate) {
    /** Where a frame, maybe a part of one, lies on a track of a role. */
    long unit(Role role, Rational frame) {
        return role.sounding() ? frame.dividedBy(rate).samples(Cut.SAMPLE_RATE) : frame.round();
    }

    long unit(Role role, long frame) {
        return unit(role, Rational.of(frame));
    }

    /** The exact place, in frames, of a position on a track of a role. */
    Rational frame(Role role, long position) {
        return role.sounding() ? Rational.of(position, Cut.SAMPLE_RATE).times(rate) : Rational.of(position);
    }
}
