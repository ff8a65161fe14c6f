package org.kinora.artist.internal.motion;

import java.util.ArrayList;
import java.util.List;

/**
 * Whom somebody looks at when: as staged, and in between at whoever begins to speak; each change of gaze comes with a blink. Eyes at rest dart a
 * little
 * now and then.
 */
final class Gaze {
    /** Seconds after a line's first word when a listener turns. */
    private static final double LATE = 0.25;

    /** What somebody looks at from a moment on: the id of a character or part; empty for straight ahead. */
    record Look(double from, String target) {}

    private final List<Look> looks = new ArrayList<>();
    private final List<Turn> heard;
    private final Dice dice;

    /**
     * @param staged what they look at as staged
     * @param lines when others speak, in the order of time
     * @param busy whether their eyes are on what they do
     */
    Gaze(String staged, List<Turn> lines, boolean busy, Dice dice) {
        this.dice = dice;
        this.heard = lines;
        looks.add(new Look(Double.NEGATIVE_INFINITY, staged));
        if (busy) return;
        for (Turn turn : lines) {
            if (turn.speaker().equals(looks.getLast().target())) continue;
            double from = turn.from() <= 0 ? Double.NEGATIVE_INFINITY : turn.from() + LATE + 0.25 * dice.at(looks.size());
            looks.add(new Look(from, turn.speaker()));
        }
    }

    /** Somebody else speaks. */
    record Turn(String speaker, double from, double to) {}

    /** What others say. */
    List<Turn> heard() {
        return heard;
    }

    String target(double time) {
        String now = "";
        for (Look look : looks) if (look.from <= time) now = look.target;
        return now;
    }

    /** What was looked at before, and how far the turn to the new target has come, 0 to 1. */
    double turned(double time) {
        double last = Double.NEGATIVE_INFINITY;
        for (Look look : looks) if (look.from <= time) last = look.from;
        return last == Double.NEGATIVE_INFINITY ? 1 : Ease.smooth((time - last) / 0.3);
    }

    String before(double time) {
        String before = "";
        String now = "";
        for (Look look : looks) if (look.from <= time) {
            before = now;
            now = look.target;
        }
        return before;
    }

    /** The moments when the gaze changes. */
    List<Double> changes() {
        return looks.stream().map(Look::from).filter(from -> from > Double.NEGATIVE_INFINITY).toList();
    }

    /** Sideways dart of the eyes in degrees: to one side, to the other, or none, so that drawings repeat. */
    double dart(double time) {
        long slot = (long) Math.floor(time / 1.7);
        double lot = dice.at(1000 + slot);
        return lot < 0.6 ? 0 : lot < 0.8 ? -3 : 3;
    }
}
