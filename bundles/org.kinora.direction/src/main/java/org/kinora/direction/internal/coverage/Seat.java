package org.kinora.direction.internal.coverage;

import java.util.List;

/** Where the camera sits, by bearing; two different seats are at least 30 degrees apart or, for the opening, sizes apart. */
enum Seat {
    /** The opening of a scene: square and wide. */
    OPENING(0),
    /** Square to the axis. */
    FRONT(0),
    /** A third to one side: singles. */
    SIDE(30),
    /** Near the axis: over the shoulder, profiles, low and high angles. */
    AXIS(60),
    /** On the axis: profiles; only inside a speech. */
    PROFILE(90);

    private final int bearing;

    Seat(int bearing) {
        this.bearing = bearing;
    }

    /** Degrees; positive when the camera looks at somebody on the left half of the stage. */
    int azimuth(boolean leftHalf) {
        return leftHalf ? bearing : -bearing;
    }

    /** The first of the wanted seats that is neither the one before nor the one after; there always is one. */
    static Seat free(List<Seat> wanted, Seat before, Seat after) {
        for (Seat seat : wanted) if (seat != before && seat != after) return seat;
        for (Seat seat : List.of(SIDE, AXIS, FRONT)) if (seat != before && seat != after) return seat;
        throw new IllegalStateException("three seats leave one free");
    }
}
