package org.kinora.film.internal.sound;

import java.util.Arrays;

/** A growing row of energies, gated and averaged as ITU-R BS.1770-4 and EBU Tech 3342 say. */
final class Energies {
    private static final double ABSOLUTE = energy(-70);

    private double[] values = new double[1024];
    private int count;

    /** The loudness of a weighted mean square. */
    static double loudness(double energy) {
        return energy <= 0 ? Double.NEGATIVE_INFINITY : -0.691 + 10 * StrictMath.log10(energy);
    }

    static double energy(double loudness) {
        return StrictMath.pow(10, (loudness + 0.691) / 10);
    }

    void add(double energy) {
        if (count == values.length) values = Arrays.copyOf(values, count * 2);
        values[count++] = energy;
    }

    double largest() {
        double largest = 0;
        for (int i = 0; i < count; i++) largest = Math.max(largest, values[i]);
        return largest;
    }

    /** Mean above -70 LUFS and above 10 LU below the mean of those; 0 when there is nothing. */
    double gated() {
        return mean(Math.max(ABSOLUTE, mean(ABSOLUTE) * 0.1));
    }

    /** Mean above -70 LUFS. */
    double present() {
        return mean(ABSOLUTE);
    }

    private double mean(double gate) {
        double sum = 0;
        int used = 0;
        for (int i = 0; i < count; i++) {
            if (values[i] <= gate) continue;
            sum += values[i];
            used++;
        }
        return used == 0 ? 0 : sum / used;
    }

    /** Loudness range in LU: 10th to 95th percentile above -70 LUFS and above 20 LU below the mean of those. */
    double range() {
        double gate = Math.max(ABSOLUTE, mean(ABSOLUTE) * 0.01);
        double[] kept = Arrays.stream(values, 0, count).filter(value -> value > gate).sorted().toArray();
        if (kept.length < 2) return 0;
        return loudness(kept[(int) Math.round((kept.length - 1) * 0.95)]) - loudness(kept[(int) Math.round((kept.length - 1) * 0.10)]);
    }
}
