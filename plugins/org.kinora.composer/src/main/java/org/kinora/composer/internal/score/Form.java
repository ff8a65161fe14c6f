package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;

/**
 * The plan of a piece, bar by bar: phrases of four, the last with a cadence. Bars that are left over become one bar of introduction and an
 * echo of the last phrase's end.
 *
 * @param bars one entry per bar
 */
record Form(List<Bar> bars) {
    /**
     * One bar.
     *
     * @param phrase number of its phrase; -1 in the introduction
     * @param place 0 to 3 within the phrase
     * @param last whether the piece rests here
     * @param weight 0 to 1: how full the ensemble plays
     */
    record Bar(Chord chord, int phrase, int place, boolean last, double weight) {}

    static Form of(int count, Mood mood, int choice, boolean loop) {
        int introduction = count < 4 || count % 4 == 0 ? 0 : 1;
        int phrases = Math.max(1, count / 4);
        int regular = introduction + 4 * phrases;
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int inside = i - introduction;
            int phrase = inside < 0 ? -1 : Math.min(inside / 4, phrases - 1);
            int place = i >= regular ? 4 - count + i : Math.floorMod(inside, 4);
            boolean last = i == count - 1 && !loop;
            List<Integer> progression = mood.progressions().get(Math.floorMod(choice + (phrase > 0 && phrase % 2 == 1 ? 1 : 0), mood.progressions().size()));
            int degree = phrase < 0 ? 0 : progression.get(place);
            Chord chord = new Chord(degree, place % 2 == 1 || phrase < 0 ? mood.colour() : 0, false);
            if (last || count == 1) chord = Chord.of(0);
            else if (i == count - 2 && !loop) chord = cadence(mood);
            else if (i == count - 1) chord = new Chord(mood.cadence(), 0, true);
            bars.add(new Bar(chord, phrase, place, last, weight(phrase, phrases, place)));
        }
        return new Form(List.copyOf(bars));
    }

    private static Chord cadence(Mood mood) {
        return new Chord(mood.cadence(), mood.cadence() == 4 ? 6 : 0, true);
    }

    /** An arc: begins thin, is fullest at two thirds, gives way at the end; within a phrase it swells to the third bar. */
    private static double weight(int phrase, int phrases, int place) {
        if (phrase < 0) return 0.2;
        double along = phrases == 1 ? 0.6 : phrase / (phrases - 1.0);
        double arc = along < 0.66 ? 0.45 + 0.55 * along / 0.66 : 1 - 0.35 * (along - 0.66) / 0.34;
        return arc * (0.9 + 0.1 * (place < 3 ? place / 2.0 : 0.4));
    }
}
