package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;

/**
 * The plan of a piece, bar by bar: phrases of four bars that make periods (question and answer) and a contrasting section (away and back), the last
 * one a close. Bars that are left over delay the close: its cadence is begun again ("one more time"). The plan of a longer piece begins with the plan
 * of a shorter one up to where that closes.
 *
 * @param bars one entry per bar; the last one is home unless the piece is a loop
 */
record Form(List<Bar> bars) {
    /** What a phrase is for. */
    enum Role { VAMP, QUESTION, ANSWER, AWAY, BACK, CLOSE, HOME }

    /**
     * One bar.
     *
     * @param chords one or two, of equal length
     * @param phrase number of its phrase, 0 for the first
     * @param place 0 to 3 within the phrase; bars that delay a close repeat 2 and 3
     * @param weight 0 to 1: how full the ensemble plays
     */
    record Bar(List<Chord> chords, Role role, int phrase, int place, double weight) {
        /** The chord at a tick of a bar of some length. */
        Chord chord(int tick, int ticks) {
            return chords.get(chords.size() == 2 && tick * 2 >= ticks ? 1 : 0);
        }

        boolean full() {
            return weight > 0.72;
        }
    }

    private static final Role[] ORDER = {Role.QUESTION, Role.ANSWER, Role.AWAY, Role.BACK};
    private static final double[] SWELL = {0.5, 0.68, 0.76, 0.9, 0.7, 0.95, 0.85, 1};
    private static final int DELAY = 4;
    private static final int EVASION = 5;
    /** Which bars of the close make a close of 2 to 7 bars: it is cut short, delayed, or evaded and begun again. */
    private static final int[][] LENGTHS = {{}, {0}, {0, 3}, {0, 2, 3}, {0, 1, 2, 3}, {0, 1, 2, DELAY, 3}, {0, 1, 2, 3, EVASION, 3},
        {0, 1, 2, 3, EVASION, 2, 3}};
    private static final double[] WITHIN = {0.94, 0.98, 1, 0.95};

    /**
     * Plans a piece.
     *
     * @param parts bars of each part, see {@link Grid#parts}
     * @param vamp bars before the first phrase
     */
    static Form of(List<Integer> parts, int vamp, Harmony harmony, int colour, Key key, boolean loop) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < vamp; i++) bars.add(new Bar(List.of(Chord.of(0).coloured(colour).sounding(key)), Role.VAMP, 0, i % 4, 0.3));
        int phrase = 0;
        for (int part = 0; part < parts.size(); part++) {
            int count = parts.get(part) - (part == 0 ? vamp : 0);
            int phrases = Math.max(1, count / 4);
            for (int i = 0; i < phrases - 1; i++, phrase++) bars.addAll(phrase(ORDER[phrase % 4], phrase, 4, harmony, colour, key));
            bars.addAll(phrase(Role.CLOSE, phrase++, count - 4 * (phrases - 1), harmony, colour, key));
        }
        if (loop) return new Form(round(bars, phrase));
        bars.add(new Bar(List.of(Chord.of(0)), Role.HOME, phrase, 3, bars.isEmpty() ? 0.6 : bars.getLast().weight()));
        return new Form(List.copyOf(bars));
    }

    /** A loop is full all the way round, a little more in its middle, so that nothing changes where its end meets its beginning. */
    private static List<Bar> round(List<Bar> bars, int phrases) {
        List<Bar> round = new ArrayList<>();
        for (Bar bar : bars) {
            double along = (bar.phrase() + 0.5) / Math.max(1, phrases);
            double weight = 0.78 + 0.12 * StrictMath.sin(StrictMath.PI * along);
            round.add(new Bar(bar.chords(), bar.role(), bar.phrase(), bar.place(), weight * WITHIN[bar.place()]));
        }
        return List.copyOf(round);
    }

    private static List<Bar> phrase(Role role, int number, int length, Harmony harmony, int colour, Key key) {
        List<Bar> bars = new ArrayList<>();
        for (int bar = 0; bar < length; bar++) {
            List<Chord> chords = new ArrayList<>();
            for (Chord chord : chords(role, bar, length, harmony)) chords.add(coloured(chord, role, bar, length, colour).sounding(key));
            int place = place(bar, length);
            bars.add(new Bar(List.copyOf(chords), role, number, place, weight(number, place, role == Role.CLOSE)));
        }
        return bars;
    }

    private static List<Chord> chords(Role role, int bar, int length, Harmony harmony) {
        Progression phrase = switch (role) {
            case QUESTION -> harmony.question();
            case ANSWER -> harmony.answer();
            case AWAY -> harmony.away();
            case BACK -> harmony.back();
            default -> harmony.close();
        };
        if (length == 1) return List.of(phrase.bar(0).getFirst(), phrase.bar(3).getLast());
        int source = LENGTHS[length][bar];
        return source < 4 ? phrase.bar(source) : List.of(Chord.of(source == DELAY ? 3 : 5));
    }

    /** Colour is for chords on the way; a cadence is plain. */
    private static Chord coloured(Chord chord, Role role, int bar, int length, int colour) {
        boolean jazz = colour == 6;
        boolean plain = chord.leading() || chord.suspended() || chord.colour() != 0 || bar == length - 1 || role == Role.CLOSE && bar >= length - 2;
        if (plain && !jazz) return chord;
        if (chord.colour() != 0) return chord;
        return jazz || bar % 2 == 1 || colour == 1 ? chord.coloured(colour) : chord;
    }

    private static int place(int bar, int length) {
        if (length <= 4) return length == 4 ? bar : bar == length - 1 && length > 1 ? 3 : bar == 0 ? 0 : 2;
        return bar < 4 ? bar : bar == length - 1 ? 3 : 2;
    }

    /** An arc over eight phrases: begins thin, is fullest late; what comes after stays full. Within a phrase it swells to the third bar. */
    private static double weight(int phrase, int place, boolean close) {
        double arc = phrase < SWELL.length ? SWELL[phrase] : Math.max(0.72, SWELL[phrase % SWELL.length]);
        return Math.min(1, close ? Math.max(arc, 0.74) : arc) * WITHIN[place];
    }
}
