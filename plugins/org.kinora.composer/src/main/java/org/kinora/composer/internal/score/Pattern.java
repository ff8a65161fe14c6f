package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;

/**
 * A rhythm of one bar, written as text: the bar is divided evenly among the characters.
 *
 * @param strokes in order of time
 */
record Pattern(List<Stroke> strokes) {
    /**
     * One sound of a rhythm.
     *
     * @param tick where it begins in the bar
     * @param ticks how long it lasts
     * @param sign what it is: the meaning is the player's
     */
    record Stroke(int tick, int ticks, char sign) {}

    /** Reads a rhythm; {@code .} is a rest, {@code -} prolongs what sounds, spaces are for the eye. */
    static Pattern of(String text, Meter meter) {
        String signs = text.replace(" ", "");
        int step = meter.ticks() / signs.length();
        List<Stroke> strokes = new ArrayList<>();
        for (int at = 0; at < signs.length(); at++) {
            if (signs.charAt(at) == '.' || signs.charAt(at) == '-') continue;
            int end = at + 1;
            while (end < signs.length() && signs.charAt(end) == '-') end++;
            strokes.add(new Stroke(meter.played(at * step), meter.played(end * step) - meter.played(at * step), signs.charAt(at)));
        }
        return new Pattern(List.copyOf(strokes));
    }

    /** The strokes of a bar of some length: what is longer than usual begins the pattern again. */
    List<Stroke> over(int ticks, Meter meter) {
        List<Stroke> all = new ArrayList<>();
        for (int from = 0; from < ticks; from += meter.ticks())
            for (Stroke stroke : strokes) {
                int tick = from + stroke.tick();
                if (tick < ticks) all.add(new Stroke(tick, Math.min(stroke.ticks(), ticks - tick), stroke.sign()));
            }
        return all;
    }

    /** How heavily a tick is played by its place in the bar, 0.7 to 1. */
    static double weight(int tick, Meter meter) {
        if (tick % meter.ticks() == 0) return 1;
        if (meter.heavy(tick % meter.ticks())) return 0.92;
        return tick % Meter.BEAT == 0 ? 0.84 : 0.72;
    }
}
