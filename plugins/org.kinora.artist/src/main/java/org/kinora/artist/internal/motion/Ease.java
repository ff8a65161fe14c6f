package org.kinora.artist.internal.motion;

import org.kinora.api.story.CameraMove;

/** How something begins and ends. */
final class Ease {
    private Ease() {}

    /** The share of a camera move that is done after a share of its time; 0 at 0 and 1 at 1. */
    static double of(CameraMove.Easing easing, double time) {
        double t = Math.clamp(time, 0, 1);
        return switch (easing == null ? CameraMove.Easing.LINEAR : easing) {
            case LINEAR -> t;
            case IN -> t * t;
            case OUT -> 1 - (1 - t) * (1 - t);
            case IN_OUT -> smooth(t);
        };
    }

    /** 0 at 0 and before, 1 at 1 and after, without a jolt at either end. */
    static double smooth(double time) {
        double t = Math.clamp(time, 0, 1);
        return t * t * (3 - 2 * t);
    }

    /** A bump: 0 at {@code from} and {@code to}, 1 at {@code peak}. */
    static double bump(double time, double from, double peak, double to) {
        return time <= peak ? smooth((time - from) / (peak - from)) : smooth((to - time) / (to - peak));
    }
}
