package org.kinora.composer.internal.ambience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

class LayersTest {
    @Test
    void a_drift_comes_back_to_its_beginning() {
        Drift drift = new Drift(new Dice(3), 100_000, 0.6);
        assertThat(drift.at(100_000)).isCloseTo(drift.at(0), within(1e-6));
        for (int i = 0; i <= 100_000; i += 501) assertThat(drift.at(i)).isBetween(-1.0, 1.0);
    }

    @Test
    void a_bed_has_its_level_and_two_different_sides() {
        Stereo sound = render(new Bed(200, 2000, 1, -30, 0, 4, 0), 5, true);
        assertThat(decibels(sound)).isCloseTo(-30, within(0.3));
        assertThat(correlation(sound)).isLessThan(0.1);
    }

    @Test
    void a_hum_keeps_whole_turns_in_a_loop() {
        Stereo sound = render(new Hum(50.3, new double[] {0, -6}, -30, 0, 4), 2, true);
        assertThat(decibels(sound)).isCloseTo(-30, within(0.5));
        int last = sound.length() - 1;
        double step = Math.abs(sound.left()[0] - sound.left()[last]);
        assertThat(step).isLessThan(0.0015);
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void every_event_peaks_at_one_and_ends_in_silence(Event event) {
        for (long seed = 1; seed <= 3; seed++) {
            float[] sound = event.make(new Dice(seed));
            float peak = 0;
            for (float sample : sound) {
                assertThat(sample).isFinite();
                peak = Math.max(peak, Math.abs(sample));
            }
            assertThat(peak).isBetween(0.3f, 1f);
            assertThat(sound[sound.length - 1]).isZero();
            assertThat(sound.length).isLessThanOrEqualTo(10 * Stereo.RATE);
        }
    }

    @Test
    void regular_events_come_like_clockwork() {
        Stereo sound = render(new Scatter(Event.TICK, 0.5, -20, 0, 0, true), 4, false);
        for (int tick = 0; tick < 8; tick++) {
            int at = (int) ((tick + 0.3) * 0.5 * Stereo.RATE);
            assertThat(peak(sound, at, at + 2400)).isGreaterThan(0.03);
            assertThat(peak(sound, at - 2400, at)).isLessThan(0.005);
        }
    }

    @Test
    void many_speakers_make_a_murmur_of_one_level() {
        Stereo sound = render(new Babble(8, 150, -30, 2000), 8, true);
        assertThat(decibels(sound)).isCloseTo(-33, within(3.0));
        for (int second = 1; second < 7; second++) assertThat(peak(sound, second * Stereo.RATE, (second + 1) * Stereo.RATE)).isGreaterThan(0.01);
    }

    @Test
    void surf_rises_and_falls() {
        Stereo sound = render(new Surf(6, -20), 24, true);
        double most = 0;
        double least = 1;
        for (int half = 0; half < 48; half++) {
            double level = peak(sound, half * Stereo.RATE / 2, (half + 1) * Stereo.RATE / 2);
            most = Math.max(most, level);
            least = Math.min(least, level);
        }
        assertThat(most / least).isGreaterThan(3);
    }

    @Test
    void layers_ask_whether_to_stop() {
        for (Layer layer : new Layer[] {new Bed(100, 900, 1, -30, 1, 4, 0.2), new Hum(50, new double[] {0, -3}, -30, 1, 3),
                new Babble(4, 150, -30, 2000),
            new Scatter(Event.DROP, 0.01, -30, 3, 1, false), new Surf(6, -30)}) {
            AtomicInteger asked = new AtomicInteger();
            layer.render(Stereo.silence(4 * Stereo.RATE), 1, true, asked::incrementAndGet);
            assertThat(asked.get()).as(layer.toString()).isPositive();
        }
    }

    private static Stereo render(Layer layer, int seconds, boolean loop) {
        Stereo sound = Stereo.silence(seconds * Stereo.RATE);
        layer.render(sound, 11, loop, () -> {});
        return sound;
    }

    private static double decibels(Stereo sound) {
        return 20 * Math.log10(sound.power());
    }

    private static double peak(Stereo sound, int from, int to) {
        double peak = 0;
        for (int i = Math.max(0, from); i < Math.min(to, sound.length()); i++) peak = Math.max(peak, Math.abs(sound.left()[i]));
        return peak;
    }

    private static double correlation(Stereo sound) {
        double both = 0;
        double left = 1e-12;
        double right = 1e-12;
        for (int i = 0; i < sound.length(); i++) {
            both += sound.left()[i] * sound.right()[i];
            left += sound.left()[i] * sound.left()[i];
            right += sound.right()[i] * sound.right()[i];
        }
        return Math.abs(both / Math.sqrt(left * right));
    }
}
