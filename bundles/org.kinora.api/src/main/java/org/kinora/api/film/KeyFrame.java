package org.kinora.api.film;

/**
 * A value at a place in time.
 *
 * @param at frame of the clip, counted from its first one; may lie outside it
 * @param value in millionths
 * @param ease how the value goes on from here to the next key frame
 */
public record KeyFrame(long at, long value, Ease ease) {
    /** How a value goes from one key frame to the next. */
    public enum Ease {
        /** At one pace. */
        LINEAR,
        /** Starts and ends slowly: 3t² - 2t³. */
        SMOOTH,
        /** Stays, then jumps. */
        HOLD
    }

    public KeyFrame {
        if (ease == null) ease = Ease.LINEAR;
    }

    /** One from which the value goes on at one pace. */
    public KeyFrame(long at, long value) {
        this(at, value, Ease.LINEAR);
    }
}
