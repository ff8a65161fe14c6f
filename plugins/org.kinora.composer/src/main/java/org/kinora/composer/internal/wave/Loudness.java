package org.kinora.composer.internal.wave;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures loudness after ITU-R BS.1770-4: K-weighted power of blocks of 400 ms that overlap by three quarters, gated at -70 and at 10 below the
 * mean.
 */
public final class Loudness {
    private static final int STEP = Stereo.RATE / 10;
    private static final int STEPS = 4;
    private static final double OFFSET = -0.691;
    private static final double SILENCE = -70;

    private Loudness() {}

    /** LUFS of a sound; of one shorter than a block, of what there is; -70 for silence. */
    public static double of(Stereo sound) {
        double[] power = new double[Math.max(1, (sound.length() + STEP - 1) / STEP)];
        add(sound.left(), power);
        add(sound.right(), power);
        List<Double> blocks = new ArrayList<>();
        for (int i = 0; i + STEPS <= power.length; i++) {
            double sum = 0;
            for (int k = 0; k < STEPS; k++) sum += power[i + k];
            blocks.add(sum / (STEPS * STEP));
        }
        if (blocks.isEmpty()) {
            double sum = 0;
            for (double part : power) sum += part;
            blocks.add(sum / Math.max(1, sound.length()));
        }
        double first = mean(blocks, SILENCE);
        return first <= SILENCE ? SILENCE : mean(blocks, first - 10);
    }

    /** The loudness of the blocks above a gate. */
    private static double mean(List<Double> blocks, double gate) {
        double sum = 0;
        int count = 0;
        for (double power : blocks) {
            if (decibels(power) <= gate) continue;
            sum += power;
            count++;
        }
        return count == 0 ? SILENCE : decibels(sum / count);
    }

    private static double decibels(double power) {
        return OFFSET + 10 * StrictMath.log10(Math.max(power, 1e-12));
    }

    private static void add(float[] channel, double[] power) {
        Biquad head = Biquad.of(1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585);
        Biquad low = Biquad.of(1, -2, 1, -1.99004745483398, 0.99007225036621);
        for (int i = 0; i < channel.length; i++) {
            double sample = low.apply(head.apply(channel[i]));
            power[i / STEP] += sample * sample;
        }
    }
}
