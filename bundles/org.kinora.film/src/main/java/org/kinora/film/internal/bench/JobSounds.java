package org.kinora.film.internal.bench;

import java.util.SplittableRandom;
import org.kinora.api.media.Sound;

/** Music and voice of the standard job: a beat of 120 with chords, and syllables that sound like speech. Same samples each time. */
public record JobSounds(double seconds) {
    private static final int RATE = 48_000;

    public Sound music() {
        int length = (int) (seconds * RATE);
        float[][] music = new float[2][length];
        SplittableRandom random = new SplittableRandom(7);
        int beat = RATE / 2;
        for (int start = 0; start < length; start += beat) {
            for (int i = 0; i < Math.min(RATE / 4, length - start); i++) {
                double t = (double) i / RATE;
                add(music, start + i, 0.42 * Math.sin(2 * Math.PI * (50 * t + 1 - Math.exp(-30 * t))) * Math.exp(-14 * t), 1);
            }
            for (int i = 0; i < Math.min(RATE * 8 / 100, length - start - beat / 2); i++)
                add(music, start + beat / 2 + i, (random.nextDouble() + random.nextDouble() - 1) * 0.2 * Math.exp(-60.0 * i / RATE), 1);
        }
        double[] roots = {220, 174.61, 261.63, 196};
        for (int i = 0; i < length; i++) {
            double t = i % (4 * beat) / (double) RATE;
            double root = roots[i / (4 * beat) % 4];
            double chord = 0;
            for (double ratio : new double[] {1, 1.25, 1.5, 2}) chord += Math.sin(2 * Math.PI * root * ratio * t);
            add(music, i, 0.042 * chord * Math.min(1, 8 * t), 0.9);
        }
        return new Sound(RATE, music);
    }

    private static void add(float[][] sound, int at, double value, double right) {
        sound[0][at] += (float) value;
        sound[1][at] += (float) (value * right);
    }

    public Sound voice() {
        int length = (int) (seconds * RATE);
        float[] voice = new float[length];
        SplittableRandom random = new SplittableRandom(8);
        int start = RATE * 8 / 10;
        while (start < length - RATE) {
            if (random.nextDouble() < .12) start += (int) (random.nextDouble(.6, 1.6) * RATE);
            int count = (int) (random.nextDouble(.12, .28) * RATE);
            double pitch = random.nextDouble(95, 150);
            double[] formants = {random.nextDouble(300, 800), random.nextDouble(900, 2200), random.nextDouble(2200, 3000)};
            syllable(voice, start, Math.min(count, length - start), pitch, formants);
            start += count + (int) (random.nextDouble(.01, .06) * RATE);
        }
        return new Sound(RATE, new float[][] {voice});
    }

    private static void syllable(float[] voice, int start, int count, double pitch, double[] formants) {
        double[] level = new double[30];
        double sum = 0;
        for (int h = 1; h < 30; h++) {
            for (double formant : formants) level[h] += Math.exp(-Math.pow((pitch * h - formant) / 130, 2));
            level[h] += .05 / h;
            sum += level[h];
        }
        for (int i = 0; i < count; i++) {
            double value = 0;
            for (int h = 1; h < 30; h++) value += level[h] * Math.sin(2 * Math.PI * pitch * h * i / RATE);
            voice[start + i] = (float) (value / sum * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / count)));
        }
    }
}
