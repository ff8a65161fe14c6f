package org.kinora.artist.internal.motion;

import org.kinora.api.time.Rational;

/**
 * Which frames show which drawing: drawn animation is shot on twos, each drawing for as many frames as make it about a twelfth of a second.
 *
 * @param rate frames per second
 */
public record Exposure(int frames, Rational rate) {
    private static final int DRAWINGS = 12;

    /** Frames for which a drawing stands. */
    public int held() {
        return (int) Math.max(1, rate.dividedBy(Rational.of(DRAWINGS)).floor());
    }

    /** The moment that the drawing of a frame shows. */
    public double drawn(int frame) {
        return seconds(frame - frame % held());
    }

    /** When a frame is seen. */
    public double seconds(int frame) {
        return frame / rate.toDouble();
    }

    public double length() {
        return seconds(frames);
    }
}
