package org.kinora.film.internal.sound;

import java.util.List;
import org.kinora.film.internal.sound.Master.Sink;

/**
 * Writes the parts of a mix under the gain and the limiter of the whole, each rounded to 16 bits, and their sum as the mix: the sum of the files is
 * the file of the mix, bit by bit.
 *
 * @param gain dB
 * @param ceiling largest true peak of the mix, dBTP
 */
record StemWriter(double gain, double ceiling) {
    private static final float STEPS = 32_768;

    /** A part: its sound, and where it goes. */
    record Stem(Stream sound, Sink sink) {}

    /** @param whole all parts together, in the same blocks */
    void write(Stream whole, List<Stem> stems, Sink mix) {
        Limiter limiter = new Limiter(Decibels.factor(ceiling));
        List<Delay> delays = stems.stream().map(stem -> new Delay()).toList();
        Block key = new Block();
        Block part = new Block();
        Block sum = new Block();
        int skip = Limiter.DELAY;
        boolean more = true;
        while (more) {
            more = whole.next(key);
            if (!more) key.silence(Limiter.DELAY);
            key.gain(Decibels.factor(gain));
            limiter.process(key);
            int left = Math.min(skip, key.length);
            skip -= left;
            sum.silence(key.length - left);
            for (int i = 0; i < stems.size(); i++) {
                if (!more || !stems.get(i).sound().next(part)) part.silence(key.length);
                part.gain(Decibels.factor(gain));
                delays.get(i).process(part);
                finish(part, left, limiter.gains(), sum);
                if (part.length > 0) stems.get(i).sink().write(part);
            }
            if (sum.length > 0) mix.write(sum);
        }
    }

    /** Leaves out what the delay put before the sound, and rounds. */
    private static void finish(Block part, int left, float[] gains, Block sum) {
        for (int channel = 0; channel < 2; channel++) {
            float[] samples = part.samples[channel];
            float[] added = sum.samples[channel];
            for (int i = left; i < part.length; i++) {
                float sample = Math.round(samples[i] * gains[i] * STEPS) / STEPS;
                samples[i - left] = sample;
                added[i - left] += sample;
            }
        }
        part.length -= left;
    }
}
