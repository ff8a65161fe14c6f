package org.kinora.api.film;

/**
 * How loud a clip is.
 *
 * @param gain hundredths of a decibel, 0 leaves it as it is
 * @param fadeIn length of the fade at the start, in the clip's unit
 * @param fadeOut length of the fade at the end, in the clip's unit
 * @param side where it is heard: permille from the middle (0) to the left (-1000) or right (1000)
 */
public record Level(int gain, long fadeIn, long fadeOut, int side) {
    public static final Level PLAIN = new Level(0, 0, 0);

    /** A level in the middle. */
    public Level(int gain, long fadeIn, long fadeOut) {
        this(gain, fadeIn, fadeOut, 0);
    }
}
