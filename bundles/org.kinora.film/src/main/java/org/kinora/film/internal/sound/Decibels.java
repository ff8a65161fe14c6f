package org.kinora.film.internal.sound;

/** Decibels and factors. */
public final class Decibels {
    private Decibels() {}

    /** The amplitude factor of a level in dB. */
    public static double factor(double decibels) {
        return StrictMath.pow(10, decibels / 20);
    }

    /** The level in dB of an amplitude; negative infinity for 0. */
    public static double of(double amplitude) {
        return 20 * StrictMath.log10(Math.abs(amplitude));
    }
}
