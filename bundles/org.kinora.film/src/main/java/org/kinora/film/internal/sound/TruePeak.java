package org.kinora.film.internal.sound;

import java.util.Arrays;

/**
 * Finds peaks between samples by fourfold oversampling (ITU-R BS.1770-4 annex 2) with a Kaiser-windowed sinc of 24 taps a phase. Stretches that
 * are far below the largest peak found so far are passed over.
 */
final class TruePeak {
    static final int TAPS = 24;
    private static final int HALF = TAPS / 2;
    private static final float[][] PHASES = phases();

    private final float[][] tail;
    private final float[] joined = new float[Block.SIZE + TAPS - 1];
    private float largest;

    /** Looks at stereo. */
    TruePeak() {
        this(2);
    }

    TruePeak(int channels) {
        tail = new float[channels][TAPS - 1];
    }

    /** Linear amplitude of the largest peak so far. */
    double largest() {
        return largest;
    }

    void add(Block block) {
        for (int channel = 0; channel < tail.length; channel++) {
            System.arraycopy(tail[channel], 0, joined, 0, TAPS - 1);
            System.arraycopy(block.samples[channel], 0, joined, TAPS - 1, block.length);
            int total = block.length + TAPS - 1;
            for (int from = 0; from + TAPS <= total; from += 64) search(from, Math.min(from + 64, total - TAPS + 1));
            for (int i = Math.max(0, TAPS - 1 - 1); i < total; i++) largest = Math.max(largest, Math.abs(joined[i]));
            System.arraycopy(joined, total - TAPS + 1, tail[channel], 0, TAPS - 1);
        }
    }

    private void search(int from, int to) {
        float around = 0;
        for (int i = from; i < to + TAPS - 1; i++) around = Math.max(around, Math.abs(joined[i]));
        if (around * 1.6f <= largest) return;
        for (int i = from; i < to; i++) largest = Math.max(largest, between(joined, i));
    }

    /** The largest amplitude from the sample at {@code at + HALF - 1} up to the next one. */
    static float between(float[] samples, int at) {
        // The three phases side by side and in two halves each: six sums that do not wait for each other.
        float[] first = PHASES[0];
        float[] second = PHASES[1];
        float[] third = PHASES[2];
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        float e = 0;
        float f = 0;
        for (int i = 0; i < HALF; i++) {
            float early = samples[at + i];
            float late = samples[at + HALF + i];
            a += first[i] * early;
            b += second[i] * early;
            c += third[i] * early;
            d += first[HALF + i] * late;
            e += second[HALF + i] * late;
            f += third[HALF + i] * late;
        }
        return Math.max(Math.max(Math.abs(samples[at + HALF - 1]), Math.abs(a + d)), Math.max(Math.abs(b + e), Math.abs(c + f)));
    }

    /** Samples after the one that {@link #between} starts from. */
    static int ahead() {
        return TAPS - HALF;
    }

    private static float[][] phases() {
        float[][] phases = new float[3][TAPS];
        for (int phase = 1; phase <= 3; phase++) {
            double[] taps = new double[TAPS];
            for (int i = 0; i < TAPS; i++) {
                double x = i - (HALF - 1) - phase / 4.0;
                double window = bessel(6 * Math.sqrt(Math.max(0, 1 - x * x / (HALF * HALF)))) / bessel(6);
                taps[i] = (x == 0 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x)) * window;
            }
            double sum = Arrays.stream(taps).sum();
            for (int i = 0; i < TAPS; i++) phases[phase - 1][i] = (float) (taps[i] / sum);
        }
        return phases;
    }

    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; k < 30; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
