package org.kinora.voice.internal.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
    @ParameterizedTest
    @CsvSource({"low, 100, 0", "low, 1000, -3", "high, 100, -40", "high, 10000, 0", "peak, 1000, -5", "peak, 20, 0"})
    void filters_pass_what_they_should(String kind, double hertz, double decibels) {
        double[] sound = tone(hertz, 0.5, 48_000);
        switch (kind) {
            case "low" -> Biquad.lowPass(1000, 0.7071).apply(sound);
            case "high" -> Biquad.highPass(1000, 0.7071).apply(sound);
            default -> Biquad.peak(1000, 1, -5).apply(sound);
        }
        assertThat(level(sound, 24_000, 48_000) - level(tone(hertz, 0.5, 48_000), 24_000, 48_000)).isCloseTo(decibels, within(0.6));
    }

    @Test
    void speech_comes_to_its_level_where_somebody_speaks() {
        double[] sound = new double[96_000];
        System.arraycopy(tone(200, 0.02, 48_000), 0, sound, 24_000, 48_000);
        boolean[] active = new boolean[96_000];
        Arrays.fill(active, 24_000, 72_000, true);
        Loudness.set(sound, active, -20);
        assertThat(level(sound, 24_000, 72_000)).isCloseTo(-20, within(0.1));
    }

    @Test
    void peaks_stay_below_the_ceiling_without_a_step() {
        double[] sound = tone(200, 0.05, 48_000);
        for (int i = 20_000; i < 20_400; i++) sound[i] *= 12;
        boolean[] active = new boolean[48_000];
        Arrays.fill(active, true);
        Loudness.set(sound, active, -12);
        double ceiling = Math.pow(10, Loudness.CEILING / 20);
        for (double sample : sound) assertThat(Math.abs(sample)).isLessThanOrEqualTo(ceiling + 1e-12);
    }

    @Test
    void silence_stays_silence() {
        double[] sound = new double[1000];
        Loudness.set(sound, new boolean[1000], -20);
        Treatment.FILTERED.apply(sound);
        Timbre.even(sound, 110, false);
        assertThat(sound).containsOnly(0);
    }

    @ParameterizedTest
    @CsvSource({"filtered, 100, 1000", "filtered, 8000, 1000", "off-screen, 9000, 500"})
    void treatments_take_away_what_does_not_come_through(String treatment, double lost, double kept) {
        double[] away = tone(lost, 0.1, 48_000);
        double[] there = tone(kept, 0.1, 48_000);
        Treatment.named(treatment).apply(away);
        Treatment.named(treatment).apply(there);
        double whole = level(tone(lost, 0.1, 48_000), 24_000, 48_000);
        assertThat(level(away, 24_000, 48_000)).isLessThan(whole + (treatment.equals("filtered") ? 0 : -6));
        assertThat(level(there, 24_000, 48_000)).isGreaterThan(whole - 6);
    }

    @Test
    void a_plain_voice_is_left_alone() {
        double[] sound = tone(440, 0.1, 1000);
        Treatment.named("plain").apply(sound);
        Treatment.named("no such treatment").apply(sound);
        assertThat(sound).isEqualTo(tone(440, 0.1, 1000));
    }

    @Test
    void a_deep_voice_gets_its_fundamental_back() {
        double[] deep = tone(108, 0.1, 48_000);
        double[] own = tone(Timbre.OWN_PITCH, 0.1, 48_000);
        Timbre.even(deep, 108, false);
        Timbre.even(own, Timbre.OWN_PITCH, false);
        assertThat(level(deep, 24_000, 48_000)).isGreaterThan(level(own, 24_000, 48_000) + 8);
    }

    @Test
    void a_wav_file_has_the_header_and_samples_of_its_sound() {
        ByteBuffer file = ByteBuffer.wrap(WavFile.bytes(new double[] {0.5, -2, 2, 0}, 48_000)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.capacity()).isEqualTo(52);
        assertThat(file.getInt(4)).isEqualTo(44);
        assertThat(file.getShort(22)).isEqualTo((short) 1);
        assertThat(file.getInt(24)).isEqualTo(48_000);
        assertThat(file.getShort(34)).isEqualTo((short) 16);
        assertThat(file.getInt(40)).isEqualTo(8);
        assertThat(file.getShort(44)).isEqualTo((short) 16_384);
        assertThat(file.getShort(46)).isEqualTo(Short.MIN_VALUE);
        assertThat(file.getShort(48)).isEqualTo(Short.MAX_VALUE);
    }

    private static double[] tone(double hertz, double amplitude, int samples) {
        double[] sound = new double[samples];
        for (int i = 0; i < samples; i++) sound[i] = amplitude * Math.sin(2 * Math.PI * hertz * i / 48_000);
        return sound;
    }

    private static double level(double[] sound, int from, int to) {
        double sum = 1e-30;
        for (int i = from; i < to; i++) sum += sound[i] * sound[i];
        return 10 * Math.log10(sum / (to - from));
    }
}
