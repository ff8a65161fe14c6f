package org.kinora.api.film;

import java.util.List;

/**
 * How loud a clip is.
 *
 * @param gain hundredths of a decibel, 0 leaves it as it is
 * @param fadeIn length of the fade at the start, in the clip's unit
 * @param fadeOut length of the fade at the end, in the clip's unit
 * @param side where it is heard: permille from the middle (0) to the left (-1000) or right (1000)
 * @param curve decibels that are added to the gain over the clip: values in millionths of a decibel at places in the clip's unit from its first one,
 *         in order, no two at one place; empty for none
 */
public record Level(int gain, long fadeIn, long fadeOut, int side, List<KeyFrame> curve) {
    public static final Level PLAIN = new Level(0, 0, 0);

    public Level {
        curve = curve == null || curve.isEmpty() ? List.of() : new Keys(curve).frames();
    }

    /** A level that does not change between its fades. */
    public Level(int gain, long fadeIn, long fadeOut, int side) {
        this(gain, fadeIn, fadeOut, side, List.of());
    }

    /** A level in the middle. */
    public Level(int gain, long fadeIn, long fadeOut) {
        this(gain, fadeIn, fadeOut, 0);
    }

    /** The same with another gain. */
    public Level gained(int gain) {
        return new Level(gain, fadeIn, fadeOut, side, curve);
    }

    /** The same with other fades. */
    public Level faded(long fadeIn, long fadeOut) {
        return new Level(gain, fadeIn, fadeOut, side, curve);
    }

    /** The same with another curve. */
    public Level curved(List<KeyFrame> curve) {
        return new Level(gain, fadeIn, fadeOut, side, curve);
    }

    /** The same for a clip that begins later in what it sounds by some of its units. */
    public Level later(long units) {
        return curve.isEmpty() || units == 0 ? this : curved(new Keys(curve).later(units).frames());
    }

    /** Gain and curve at a place in the clip's unit, in decibels. */
    public double decibels(double at) {
        return gain / 100.0 + (curve.isEmpty() ? 0 : new Keys(curve).at(at));
    }
}
