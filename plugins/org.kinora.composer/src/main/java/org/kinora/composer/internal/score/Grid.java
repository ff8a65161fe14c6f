package org.kinora.composer.internal.score;

import org.kinora.api.time.Rational;

/**
 * Bars and beats on the line of samples.
 *
 * @param samples length of the whole
 * @param beat samples of one beat
 * @param bars whole bars of four beats; the last one also holds what is left over
 */
public record Grid(long samples, Rational beat, int bars) {
    public static final int BEATS = 4;
    private static final int RATE = 48_000;

    /**
     * Lays bars over a length. For a loop the beat is stretched (by at most half a bar over the whole) so that bars fill it exactly.
     *
     * @param tempo beats per minute
     */
    public static Grid of(Rational length, int tempo, boolean loop) {
        long samples = length.samples(RATE);
        Rational beat = Rational.of(60L * RATE, tempo);
        Rational bars = Rational.of(samples).dividedBy(beat.times(BEATS));
        int whole = (int) Math.max(1, loop ? bars.round() : bars.floor());
        return new Grid(samples, loop || bars.compareTo(Rational.ONE) < 0 ? Rational.of(samples, (long) whole * BEATS) : beat, whole);
    }

    /** Where a beat (and a fraction in 96ths) of a bar lies. */
    public long at(int bar, int beats, int part) {
        return beat.times(Rational.of(((long) bar * BEATS + beats) * 96 + part, 96)).round();
    }

    /** Where a bar ends: the last one at the end of all. */
    public long end(int bar) {
        return bar >= bars - 1 ? samples : at(bar + 1, 0, 0);
    }
}
