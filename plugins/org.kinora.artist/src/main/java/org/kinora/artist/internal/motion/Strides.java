package org.kinora.artist.internal.motion;

import org.kinora.artist.internal.acting.Acting;

/**
 * How far and how fast bodies get on: preferred speeds and the lengths of two steps in shares of the body's height (Bohannon, "Comfortable and maximum
 * walking speed of adults", 1997; Alexander, "Walking and running", 1984).
 */
public final class Strides {
    private Strides() {}

    /** Millimetres a second. */
    static double speed(Acting.Gait gait, double height) {
        return height * switch (gait) {
            case STILL -> 0;
            case WALK -> 0.74;
            case RUN -> 1.9;
            case CRAWL -> 0.28;
            case SWIM -> 0.45;
        };
    }

    /** Millimetres that a body of this height goes on in a cycle of two steps. */
    public static double length(Acting.Gait gait, double height) {
        return height * switch (gait) {
            case STILL, WALK -> 0.8;
            case RUN -> 1.35;
            case CRAWL -> 0.42;
            case SWIM -> 0.6;
        };
    }
}
