package org.kinora.composer.internal.score;

import org.kinora.api.time.Rational;

/**
 * How beats lie on the line of samples: evenly, or ever faster or slower.
 *
 * @param beat samples of the first beat
 * @param bend last tempo divided by the first; 1 keeps it
 * @param span beats over which it bends; after them the last tempo stays
 */
public record Tempo(Rational beat, double bend, double span) {
    static final int RATE = 48_000;

    static Tempo steady(Rational beat) {
        return new Tempo(beat, 1, 1);
    }

    /**
     * A tempo that changes evenly per beat from one value to another within a length. The time of beat b is the integral of the beat's length:
     * first / (k) * ln(1 + k b) with k = (bend - 1) / span.
     *
     * @param from beats per minute
     * @param to beats per minute at the end
     */
    static Tempo bending(int from, int to, long samples) {
        Rational beat = Rational.of(60L * RATE, from);
        double bend = (double) to / from;
        if (from == to) return steady(beat);
        return new Tempo(beat, bend, samples * (bend - 1) / (beat.toDouble() * StrictMath.log(bend)));
    }

    /** The sample on which a tick falls, counted from the beginning. */
    public long at(long ticks) {
        if (bend == 1) return beat.times(Rational.of(ticks, Meter.BEAT)).round();
        return StrictMath.round(time((double) ticks / Meter.BEAT));
    }

    private double time(double beats) {
        double inside = Math.min(beats, span);
        double slope = (bend - 1) / span;
        return beat.toDouble() * (StrictMath.log(1 + slope * inside) / slope + (beats - inside) / bend);
    }

    /** Whole beats that fit into a number of samples. */
    int beatsIn(long samples) {
        int beats = (int) (bend == 1 ? Rational.of(samples).dividedBy(beat).floor() : samples / beat.toDouble() * Math.max(1, bend)) + 1;
        while (beats > 0 && at((long) beats * Meter.BEAT) > samples) beats--;
        return beats;
    }

    /** Seconds of a beat at a place, in beats. */
    double seconds(int beats) {
        return (at((beats + 1L) * Meter.BEAT) - at((long) beats * Meter.BEAT)) / (double) RATE;
    }
}
