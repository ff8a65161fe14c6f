package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/** A small bell, between celesta and vibraphone: few partials off the harmonic row, long and pure. */
final class Chime implements Voice {
    private static final double[] RATIOS = {1, 2.005, 3.98, 6.27};
    private static final double[] LEVELS = {1, 0.32, 0.22, 0.08};
    private static final int RELEASE = Stereo.RATE * 3 / 2;

    @Override
    public int play(float[] out, int held, int pitch, double velocity, long seed) {
        Dice dice = new Dice(seed);
        int length = Math.min(out.length, Math.max(held, Stereo.RATE / 2) + RELEASE);
        for (int k = 0; k < RATIOS.length; k++) {
            double turn = 2 * StrictMath.PI * Voice.hertz(pitch) * RATIOS[k] * (1 + 0.0004 * dice.bell()) / Stereo.RATE;
            if (turn > 2.3) continue;
            double shrink = StrictMath.pow(10, -3.0 * (1 + 0.8 * k) / (3.2 * Stereo.RATE));
            double level = LEVELS[k] * (k == 0 ? 1 : 0.4 + 0.6 * velocity);
            double rotation = 2 * shrink * StrictMath.cos(turn);
            double decay = -shrink * shrink;
            double now = 0;
            double before = -level * StrictMath.sin(turn);
            for (int i = 0; i < length; i++) {
                out[i] += (float) now;
                double next = rotation * now + decay * before;
                before = now;
                now = next;
            }
        }
        double gain = 0.42 * velocity;
        for (int i = 0; i < length; i++) {
            double rise = Math.min(1, i / 96.0);
            double fall = Math.min(1, (length - i) / (double) (Stereo.RATE / 4));
            out[i] *= (float) (gain * rise * fall);
        }
        return length;
    }

    @Override
    public int tail() {
        return RELEASE;
    }
}
