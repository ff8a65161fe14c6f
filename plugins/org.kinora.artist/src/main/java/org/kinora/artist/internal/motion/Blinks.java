package org.kinora.artist.internal.motion;

import java.util.ArrayList;
import java.util.List;

/** When somebody blinks: every two to six seconds, and as the gaze goes elsewhere. */
final class Blinks {
    private static final double SHUT = 0.1;
    private static final double OPEN = 0.24;
    private final List<Double> moments = new ArrayList<>();

    Blinks(Dice dice, List<Double> gaze, double length) {
        moments.addAll(gaze);
        double at = dice.between(0, 0.8, 4.5);
        for (int i = 1; at < length; i++) {
            double now = at;
            if (gaze.stream().noneMatch(other -> Math.abs(other - now) < 0.8)) moments.add(at);
            at += dice.between(i, 2, 6);
        }
    }

    /** 0 open to 1 closed; a drawing long. */
    double lids(double time) {
        for (double at : moments) {
            double since = time - at;
            if (since >= 0 && since < SHUT) return 1;
            if (since >= SHUT && since < OPEN - 0.05) return 0.45;
        }
        return 0;
    }
}
