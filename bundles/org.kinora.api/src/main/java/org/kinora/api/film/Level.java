package org.kinora.api.film;

/**
 * How loud a clip is.
 *
 * @param gain hundredths of a decibel, 0 leaves it as it is
 * @param fadeIn length of the fade at the start, in the clip's unit
 * @param fadeOut length of the fade at the end, in the clip's unit
 */
public record Level(int gain, long fadeIn, long fadeOut) {
    public static final Level PLAIN = new Level(0, 0, 0);
}
