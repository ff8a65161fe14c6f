package org.kinora.film.internal.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The meter against signals whose loudness is known: EBU Tech 3341 cases 1 to 5 and ITU-R BS.1770's full-scale sine, as the bench's script makes
 * them.
 */
class LoudnessMeterTest {
    private static Loudness measure(double hertz, boolean left, String stretches) {
        LoudnessMeter meter = new LoudnessMeter();
        Block block = new Block();
        for (String stretch : stretches.split(" ")) {
            double level = Math.pow(10, Double.parseDouble(stretch.split("/")[0]) / 20);
            long samples = (long) (Double.parseDouble(stretch.split("/")[1]) * 48_000);
            for (long done = 0; done < samples; done += block.length) {
                block.length = (int) Math.min(1000, samples - done);
                for (int i = 0; i < block.length; i++) {
                    float value = (float) (Math.round(level * Math.sin(2 * Math.PI * hertz * (done + i) / 48_000) * 8_388_607) / 8_388_607.0);
                    block.samples[0][i] = value;
                    block.samples[1][i] = left ? 0 : value;
                }
                meter.add(block);
            }
        }
        return meter.result();
    }

    @ParameterizedTest
    @CsvSource({"-23/20, -23", "-33/20, -33", "-36/10 -23/60 -36/10, -23", "-72/10 -36/10 -23/60 -36/10 -72/10, -23", "-26/20 -20/20.1 -26/20, -23"})
    void integrated_loudness_is_within_a_tenth_of_the_standards_signals(String stretches, double expected) {
        assertThat(measure(1000, false, stretches).integrated()).isCloseTo(expected, within(0.1));
    }

    @Test
    void a_full_scale_sine_in_one_channel_measures_minus_3_01() {
        Loudness loudness = measure(997, true, "0/20");
        assertThat(loudness.integrated()).isCloseTo(-3.01, within(0.1));
        assertThat(loudness.truePeak()).isCloseTo(0, within(0.05));
    }

    /** EBU Tech 3341, case 6. */
    @Test
    void surround_counts_more_and_low_frequencies_not_at_all() {
        double[] levels = {-28, -28, -24, -3, -30, -30};
        LoudnessMeter meter = LoudnessMeter.surround();
        Block block = new Block(6);
        block.length = 4000;
        for (int part = 0; part < 240; part++) {
            for (int channel = 0; channel < 6; channel++)
                for (int i = 0; i < block.length; i++)
                    block.samples[channel][i] = (float) (Math.pow(10, levels[channel] / 20) * Math.sin(2 * Math.PI * (part * 4000 + i) / 48));
            meter.add(block);
        }
        assertThat(meter.result().integrated()).isCloseTo(-23, within(0.1));
        assertThat(meter.result().truePeak()).isCloseTo(-3, within(0.3));
    }

    @Test
    void momentary_and_short_term_loudness_of_a_steady_tone_are_its_loudness() {
        Loudness loudness = measure(1000, false, "-23/10");
        assertThat(loudness.momentary()).isCloseTo(-23, within(0.1));
        assertThat(loudness.shortTerm()).isCloseTo(-23, within(0.1));
        assertThat(loudness.range()).isCloseTo(0, within(0.1));
    }

    /** EBU Tech 3342, cases 1 and 2. */
    @ParameterizedTest
    @CsvSource({"-20/20 -30/20, 10", "-20/20 -15/20, 5", "-40/20 -20/20, 20"})
    void the_range_of_two_levels_is_their_distance(String stretches, double expected) {
        assertThat(measure(1000, false, stretches).range()).isCloseTo(expected, within(1.0));
    }

    @Test
    void a_peak_between_samples_is_found() {
        LoudnessMeter meter = new LoudnessMeter();
        Block block = new Block();
        block.length = 4000;
        for (int i = 0; i < block.length; i++) {
            block.samples[0][i] = (float) (0.5 * Math.sin(Math.PI / 2 * i + Math.PI / 4) * Math.min(1, Math.min(i, 4000 - i) / 200.0));
            block.samples[1][i] = 0;
        }
        meter.add(block);
        assertThat(meter.result().truePeak()).isCloseTo(-6.02, within(0.2));
    }

    @Test
    void silence_and_nothing_have_no_loudness() {
        LoudnessMeter meter = new LoudnessMeter();
        assertThat(meter.result().silent()).isTrue();
        Block block = new Block();
        block.silence(Block.SIZE);
        for (int i = 0; i < 30; i++) meter.add(block);
        assertThat(meter.result().silent()).isTrue();
        assertThat(meter.result().truePeak()).isNegative().isInfinite();
    }
}
