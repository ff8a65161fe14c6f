package org.kinora.api.media;

import org.kinora.api.time.Rational;

/**
 * How a clip is written.
 *
 * @param width pixels, even, 16 to 8192
 * @param height pixels, even, 16 to 8192
 * @param rate frames per second, above 0 to 240
 * @param stitchable whether {@link MediaEngine#join} shall be able to copy it behind others of the same format
 */
public record ClipFormat(int width, int height, Rational rate, Quality quality, boolean stitchable) {
    public ClipFormat {
        if (width < 16 || width > 8192 || width % 2 != 0) throw new IllegalArgumentException("width " + width);
        if (height < 16 || height > 8192 || height % 2 != 0) throw new IllegalArgumentException("height " + height);
        if (rate.signum() <= 0 || rate.compareTo(Rational.of(240)) > 0) throw new IllegalArgumentException("rate " + rate);
    }

    /** Such a format whose clips can be joined without encoding them again. */
    public static ClipFormat segment(int width, int height, Rational rate, Quality quality) {
        return new ClipFormat(width, height, rate, quality, true);
    }
}
