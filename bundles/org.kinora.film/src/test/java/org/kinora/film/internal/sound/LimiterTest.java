package org.kinora.film.internal.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LimiterTest {
    private static float[][] limited(float[][] sound, double ceiling, int piece) {
        Limiter limiter = new Limiter(ceiling);
        Block block = new Block();
        float[][] out = new float[2][sound[0].length];
        for (int from = 0; from < out[0].length; from += block.length) {
            block.length = Math.min(piece, out[0].length - from);
            for (int channel = 0; channel < 2; channel++) System.arraycopy(sound[channel], from, block.samples[channel], 0, block.length);
            limiter.process(block);
            for (int channel = 0; channel < 2; channel++) System.arraycopy(block.samples[channel], 0, out[channel], from, block.length);
        }
        return out;
    }

    private static double peak(float[][] sound) {
        TruePeak peak = new TruePeak();
        Block block = new Block();
        for (int from = 0; from < sound[0].length; from += block.length) {
            block.length = Math.min(Block.SIZE, sound[0].length - from);
            for (int channel = 0; channel < 2; channel++) System.arraycopy(sound[channel], from, block.samples[channel], 0, block.length);
            peak.add(block);
        }
        return peak.largest();
    }

    @Property(tries = 60)
    void no_true_peak_passes_the_ceiling(@ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 4) double level) {
        Random random = new Random(seed);
        float[][] sound = new float[2][12_000];
        double held = 0;
        for (int i = 0; i < sound[0].length; i++) {
            if (random.nextInt(500) == 0) held = random.nextDouble();
            sound[0][i] = (float) (level * held * random.nextGaussian() * 0.4);
            sound[1][i] = (float) (level * Math.sin(i * 0.9) * held);
        }
        assertThat(peak(limited(sound, 0.8, 997))).isLessThan(0.8 * 1.012);
    }

    @Test
    void what_is_below_the_ceiling_comes_out_as_it_was_only_later() {
        float[][] sound = new float[2][6000];
        for (int i = 0; i < 6000; i++) sound[0][i] = sound[1][i] = (float) (0.4 * Math.sin(i * 0.05));
        float[][] out = limited(sound, 0.8, 512);
        for (int i = Limiter.DELAY; i < 6000; i++) assertThat(out[0][i]).isEqualTo(sound[0][i - Limiter.DELAY]);
        for (int i = 0; i < Limiter.DELAY; i++) assertThat(out[0][i]).isZero();
    }

    @Test
    void the_size_of_blocks_makes_no_difference() {
        float[][] sound = new float[2][9000];
        Random random = new Random(3);
        for (int i = 0; i < 9000; i++) sound[0][i] = sound[1][i] = (float) random.nextGaussian();
        float[][] one = limited(sound, 0.5, 4096);
        float[][] other = limited(sound, 0.5, 333);
        for (int i = 0; i < 9000; i++) assertThat(one[0][i]).isCloseTo(other[0][i], within(1e-6f));
    }

    @Test
    void after_a_peak_the_sound_comes_back() {
        float[][] sound = new float[2][48_000];
        for (int i = 0; i < 48_000; i++) sound[0][i] = sound[1][i] = (float) (0.3 * Math.sin(i * 0.05));
        sound[0][8000] = 4;
        float[][] out = limited(sound, 0.8, 4096);
        double end = 0;
        for (int i = 40_000; i < 48_000; i++) end = Math.max(end, Math.abs(out[0][i]));
        assertThat(end).isCloseTo(0.3, within(0.01));
    }
}
