package org.kinora.composer.internal.score;

/**
 * How beats make bars, and how they are divided.
 *
 * @param beats of a bar, 3 or 4
 * @param swung whether the second quaver of a beat comes late, as in jazz
 */
public record Meter(int beats, boolean swung) {
    /** Ticks of a beat: divisible by 2, 3, 4, 6 and 8. */
    public static final int BEAT = 96;
    public static final Meter COMMON = new Meter(4, false);
    public static final Meter WALTZ = new Meter(3, false);
    public static final Meter SWING = new Meter(4, true);

    /** Ticks of a bar. */
    public int ticks() {
        return beats * BEAT;
    }

    /** Where a tick of the even division is played: a swung quaver moves from one half to two thirds of its beat. */
    public int played(int tick) {
        return swung && Math.floorMod(tick, BEAT) == BEAT / 2 ? tick + BEAT / 6 : tick;
    }

    /** Whether a tick is a heavy beat: the first of a bar, and the third of four. */
    public boolean heavy(int tick) {
        return tick == 0 || beats == 4 && tick == 2 * BEAT;
    }
}
