package org.kinora.film.internal.beat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PulseTest {
    /** Onsets at a tempo, a few of them missing, others in between. */
    private static float[] onsets(int seconds, java.util.function.DoubleUnaryOperator tempo) {
        float[] onsets = new float[seconds * 100];
        Random random = new Random(11);
        for (double time = 0.3; time < seconds - 0.1; time += 60 / tempo.applyAsDouble(time)) {
            if (random.nextInt(8) > 0) onsets[(int) Math.round(time * 100)] = 0.8f;
            if (random.nextInt(3) == 0) onsets[(int) Math.round(time * 100) + 5 + random.nextInt(4)] = 0.3f;
        }
        return onsets;
    }

    @ParameterizedTest
    @ValueSource(doubles = {84, 92, 120, 141, 174})
    void a_steady_pulse_is_followed(double tempo) {
        List<Integer> beats = new Pulse(onsets(24, time -> tempo)).beats();
        double period = (beats.getLast() - beats.get(2)) / (double) (beats.size() - 3) / 100;
        assertThat(60 / period).isCloseTo(tempo, within(tempo * 0.02));
    }

    @Test
    void a_pulse_that_grows_faster_is_followed() {
        List<Integer> beats = new Pulse(onsets(30, time -> 90 + time * 2)).beats();
        double first = (beats.get(6) - beats.get(2)) / 400.0;
        double last = (beats.getLast() - beats.get(beats.size() - 5)) / 400.0;
        assertThat(60 / first).isCloseTo(94, within(6.0));
        assertThat(60 / last).isCloseTo(146, within(8.0));
    }

    /** Something on each of 80 frames, something else halfway, on every second one more. */
    private static Onsets grid(double strong, double weak) {
        float[] onsets = new float[3000];
        for (int beat = 0; beat * 40 < 2990; beat++) onsets[beat * 40] = (float) (beat % 2 == 0 ? strong : weak);
        return new Onsets(onsets, onsets, onsets, onsets);
    }

    @Test
    void a_level_of_eighths_with_weak_offbeats_is_halved() {
        List<Integer> eighths = IntStream.range(0, 74).mapToObj(beat -> beat * 40).toList();
        assertThat(new Level(grid(0.9, 0.2)).settle(eighths)).hasSize(37).allSatisfy(beat -> assertThat(beat % 80).isZero());
    }

    @Test
    void beats_that_all_weigh_alike_are_kept() {
        List<Integer> beats = IntStream.range(0, 74).mapToObj(beat -> beat * 40).toList();
        assertThat(new Level(grid(0.9, 0.88)).settle(beats)).isEqualTo(beats);
    }

    @Test
    void a_level_of_halves_with_strong_beats_between_is_doubled() {
        List<Integer> halves = IntStream.range(0, 37).mapToObj(beat -> beat * 80).toList();
        assertThat(new Level(grid(0.9, 0.9)).settle(halves)).hasSize(73).allSatisfy(beat -> assertThat(beat % 40).isZero());
    }

    @Test
    void onsets_are_picked_where_they_are() {
        assertThat(grid(0.9, 0.2).picked()).isEqualTo(IntStream.range(0, 75).mapToObj(beat -> beat * 40).toList());
    }

    @Test
    void the_transform_is_that_of_the_definition() {
        Random random = new Random(2);
        float[] window = new float[64];
        for (int i = 0; i < 64; i++) window[i] = random.nextFloat() - 0.5f;
        float[] magnitudes = new float[32];
        new Fourier(64).magnitudes(window, magnitudes);
        for (int bin = 0; bin < 32; bin++) {
            double real = 0;
            double imaginary = 0;
            for (int i = 0; i < 64; i++) {
                real += window[i] * Math.cos(2 * Math.PI * bin * i / 64);
                imaginary -= window[i] * Math.sin(2 * Math.PI * bin * i / 64);
            }
            assertThat((double) magnitudes[bin]).isCloseTo(Math.hypot(real, imaginary), within(1e-4));
        }
    }
}
