package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays an idea over the chords of a bar: of all ways to move its notes by up to a fourth, the one that keeps most of its shape, puts heavy and long
 * notes on the chord, leaps little and goes on smoothly from the note before (dynamic programming).
 */
final class Fitting {
    private static final int FAR = 3;
    private static final int CHOICES = 2 * FAR + 1;

    private final Meter meter;

    Fitting(Meter meter) {
        this.meter = meter;
    }

    /**
     * @param before the note before the bar, as a scale degree; the idea's own first one where there is none
     * @param ticks of the bar
     */
    Motif fit(Motif idea, Form.Bar bar, int ticks, int before) {
        List<Motif.Step> notes = idea.notes();
        double[][] cost = new double[notes.size()][CHOICES];
        int[][] from = new int[notes.size()][CHOICES];
        for (int i = 0; i < notes.size(); i++) {
            Motif.Step note = notes.get(i);
            Chord chord = bar.chord(note.tick(), ticks);
            for (int choice = 0; choice < CHOICES; choice++) {
                int degree = note.degree() + choice - FAR;
                double own = 0.9 * Math.abs(choice - FAR) + (chord.holds(degree) ? 0 : foreign(note));
                cost[i][choice] = Double.MAX_VALUE;
                for (int last = 0; last < (i == 0 ? 1 : CHOICES); last++) {
                    int earlier = i == 0 ? before : notes.get(i - 1).degree() + last - FAR;
                    double path = i == 0 ? leap(degree - earlier) * 0.6
                            : cost[i - 1][last] + leap(degree - earlier) + 0.8 * Math.abs(choice - last) + turn(note, notes.get(i - 1),
                                    degree - earlier);
                    if (path + own >= cost[i][choice]) continue;
                    cost[i][choice] = path + own;
                    from[i][choice] = last;
                }
            }
        }
        return new Motif(traced(notes, cost, from));
    }

    /** What a note outside the chord costs: much on a heavy beat, little in passing. */
    private double foreign(Motif.Step note) {
        if (meter.heavy(note.tick())) return 7;
        if (note.ticks() >= 2 * Meter.BEAT) return 6;
        return note.tick() % Meter.BEAT == 0 || note.ticks() >= Meter.BEAT ? 2.2 : 0.5;
    }

    private static double leap(int steps) {
        int size = Math.abs(steps);
        return size <= 2 ? 0 : size <= 4 ? 0.25 * (size - 2) : 0.5 + 1.4 * (size - 4);
    }

    /** A rise that becomes a fall or a repetition is not the same idea any more. */
    private static double turn(Motif.Step note, Motif.Step earlier, int steps) {
        return Integer.signum(note.degree() - earlier.degree()) == Integer.signum(steps) ? 0 : 1.5;
    }

    private static List<Motif.Step> traced(List<Motif.Step> notes, double[][] cost, int[][] from) {
        int last = notes.size() - 1;
        int choice = 0;
        for (int other = 1; other < CHOICES; other++) if (cost[last][other] < cost[last][choice]) choice = other;
        List<Motif.Step> fitted = new ArrayList<>();
        for (int i = last; i >= 0; i--) {
            Motif.Step note = notes.get(i);
            fitted.addFirst(new Motif.Step(note.tick(), note.ticks(), note.degree() + choice - FAR));
            choice = from[i][choice];
        }
        return List.copyOf(fitted);
    }
}
