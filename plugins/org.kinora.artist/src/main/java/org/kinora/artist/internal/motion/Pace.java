package org.kinora.artist.internal.motion;

import org.kinora.artist.internal.acting.Acting;

/**
 * How fast bodies get on: preferred speeds in shares of the body's height (Bohannon, "Comfortable and maximum walking speed of adults", 1997).
 */
final class Pace {
    private Pace() {}

    /** Millimetres a second. */
    static double of(Acting.Gait gait, double height) {
        return height * switch (gait) {
            case STILL -> 0;
            case WALK -> 0.74;
            case RUN -> 1.9;
            case CRAWL -> 0.28;
            case SWIM -> 0.45;
        };
    }
}
