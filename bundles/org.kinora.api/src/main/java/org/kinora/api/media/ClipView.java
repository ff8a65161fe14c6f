package org.kinora.api.media;

import org.kinora.api.time.Rational;

/**
 * The size and rate in which a clip is read.
 *
 * @param width pixels, even; 0 for the clip's own (made even)
 * @param height pixels, even; 0 for the clip's own
 * @param rate frames per second; 0 for the clip's own times. Frames are repeated or left out, never blended.
 */
public record ClipView(int width, int height, Rational rate, Fit fit) {
    public static final ClipView AS_IS = new ClipView(0, 0, Rational.ZERO, Fit.STRETCH);

    public ClipView {
        if (width < 0 || height < 0 || width % 2 != 0 || height % 2 != 0 || (width == 0) != (height == 0))
            throw new IllegalArgumentException("size " + width + " x " + height);
        if (rate.signum() < 0) throw new IllegalArgumentException("rate " + rate);
    }

    /** Fitted to the size and rate of a format. */
    public static ClipView like(ClipFormat format, Fit fit) {
        return new ClipView(format.width(), format.height(), format.rate(), fit);
    }
}
