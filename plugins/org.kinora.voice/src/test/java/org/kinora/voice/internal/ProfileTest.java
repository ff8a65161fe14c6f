package org.kinora.voice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;
import org.kinora.testkit.TestWork;

/** Two voices are as far from each other in the sound as their profiles say: what is called distinct by its profile is distinct to the ear. */
class ProfileTest {
    private static final String LINES = "The lamp has to burn until morning. My father built this house with his own hands.";
    private static final double LOW = 700;
    private static final double STEP = 1.02;
    private static final int BANDS = 130;
    private static final int WINDOW = 1024;

    private final KinoraVoice voice = new KinoraVoice();
    private final Map<Integer, Double> pitches = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"-750", "-400", "300", "430"})
    void pitch_moves_by_the_cents_of_the_profile(int cents) {
        double heard = 1200 * Math.log(pitch(cents) / pitch(0)) / Math.log(2);
        assertThat(heard).isCloseTo(cents, within(45.0));
    }

    @ParameterizedTest
    @CsvSource({"1150", "1080", "900"})
    void formants_move_by_the_length_of_the_tract(int tract) {
        double moved = warp(spectrum(1000), spectrum(tract));
        assertThat(moved).isCloseTo(1000.0 / tract, within(0.045));
    }

    @Test
    void rate_shortens_the_line() {
        double usual = take(0, 1000, 1000).samples().length;
        assertThat(usual / take(0, 1000, 1200).samples().length).isCloseTo(1.2, within(0.06));
    }

    private double pitch(int cents) {
        return pitches.computeIfAbsent(cents, each -> Hearing.of(take(each, 1000, 1000)).pitch());
    }

    /** Decibels at steps of 2 % from 700 Hz on, in windows too short for single harmonics (Goertzel). */
    private double[] spectrum(int tract) {
        short[] sound = take(0, tract, 1000).samples();
        double[] decibels = new double[BANDS];
        for (int band = 0; band < BANDS; band++) {
            double twice = 2 * Math.cos(2 * Math.PI * LOW * Math.pow(STEP, band) / 48_000);
            double sum = 1;
            for (int at = 0; at + WINDOW < sound.length; at += WINDOW / 2) {
                double s1 = 0;
                double s2 = 0;
                for (int i = 0; i < WINDOW; i++) {
                    double s = sound[at + i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / WINDOW)) + twice * s1 - s2;
                    s2 = s1;
                    s1 = s;
                }
                sum += s1 * s1 + s2 * s2 - twice * s1 * s2;
            }
            decibels[band] = 10 * Math.log10(sum);
        }
        return decibels;
    }

    /** The factor on frequency by which one spectrum fits the other best. */
    private static double warp(double[] one, double[] other) {
        double best = -2;
        int shift = 0;
        for (int by = -14; by <= 14; by++) {
            double likeness = correlation(one, other, by);
            if (likeness > best) {
                best = likeness;
                shift = by;
            }
        }
        return Math.pow(STEP, shift);
    }

    /** Of what is left when the slope of the whole is taken away. */
    private static double correlation(double[] one, double[] other, int by) {
        int from = 15;
        int count = BANDS - 30;
        double[] a = new double[count];
        double[] b = new double[count];
        for (int i = 0; i < count; i++) {
            a[i] = one[from + i];
            b[i] = other[from + i + by];
        }
        level(a);
        level(b);
        double cross = 0;
        double first = 1e-9;
        double second = 1e-9;
        for (int i = 0; i < count; i++) {
            cross += a[i] * b[i];
            first += a[i] * a[i];
            second += b[i] * b[i];
        }
        return cross / Math.sqrt(first * second);
    }

    private static void level(double[] values) {
        double middle = (values.length - 1) / 2.0;
        double sum = 0;
        double slope = 0;
        double square = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i];
            slope += (i - middle) * values[i];
            square += (i - middle) * (i - middle);
        }
        for (int i = 0; i < values.length; i++) values[i] -= sum / values.length + (i - middle) * slope / square;
    }

    private Take take(int cents, int tract, int rate) {
        try (TestWork work = new TestWork()) {
            return Take.of(voice, Take.request(LINES, new VoiceProfile("x", "", "", 30, cents, tract, rate, 1000), Delivery.PLAIN), work);
        }
    }
}
