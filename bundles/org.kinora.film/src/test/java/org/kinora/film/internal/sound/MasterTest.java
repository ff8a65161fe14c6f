package org.kinora.film.internal.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MasterTest {
    private static final int LENGTH = 48_000 * 12 + 777;

    /** Noise with loud cracks: much higher peaks than its loudness asks for. */
    private static Stream cracks(double level) {
        Random random = new Random(4);
        long[] at = {0};
        return block -> {
            block.length = (int) Math.min(Block.SIZE, LENGTH - at[0]);
            for (int i = 0; i < block.length; i++) {
                boolean crack = (at[0] + i) % 24_000 < 40;
                float value = (float) (level * random.nextGaussian() * (crack ? 20 : 1));
                block.samples[0][i] = value;
                block.samples[1][i] = -value;
            }
            at[0] += block.length;
            return block.length > 0;
        };
    }

    private static Loudness measure(Stream sound) {
        LoudnessMeter meter = new LoudnessMeter();
        Block block = new Block();
        while (sound.next(block)) meter.add(block);
        return meter.result();
    }

    @Test
    void a_sound_with_high_peaks_reaches_the_loudness_below_the_true_peak() {
        Master master = new Master(-14, -1);
        Measured[] last = new Measured[1];
        master.render(() -> cracks(0.02), measure(cracks(0.02)), () -> last[0] = new Measured());
        assertThat(last[0].samples).isEqualTo(LENGTH);
        assertThat(last[0].closed).isTrue();
        assertThat(last[0].meter.result().integrated()).isCloseTo(-14, within(0.1));
        assertThat(last[0].meter.result().truePeak()).isLessThanOrEqualTo(-0.95);
    }

    @Test
    void a_sound_that_needs_no_limiting_is_only_made_louder_and_keeps_its_place() {
        float[] kept = new float[LENGTH];
        int[] at = {0};
        new Master(-14, -1).apply(cracks(0.001), 6.0206, block -> {
            System.arraycopy(block.samples[0], 0, kept, at[0], block.length);
            at[0] += block.length;
        });
        Block block = new Block();
        Stream plain = cracks(0.001);
        int position = 0;
        while (plain.next(block)) {
            for (int i = 0; i < block.length; i++) assertThat(kept[position + i]).isCloseTo(2 * block.samples[0][i], within(1e-5f));
            position += block.length;
        }
    }

    @Test
    void silence_stays_silence() {
        int[] left = {3};
        Master.Again silence = () -> block -> {
            block.silence(left[0]-- > 0 ? 1000 : 0);
            return block.length > 0;
        };
        Loudness measured = measure(silence.start());
        left[0] = 3;
        Measured take = new Measured();
        assertThat(new Master(-14, -1).render(silence, measured, () -> take)).isZero();
        assertThat(take.samples).isEqualTo(3000);
    }

    /** A take that is measured, not kept. */
    private static final class Measured implements Master.Take {
        private final LoudnessMeter meter = new LoudnessMeter();
        private long samples;
        private boolean closed;

        @Override
        public void write(Block block) {
            meter.add(block);
            samples += block.length;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
