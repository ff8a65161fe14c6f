package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.wave.Stereo;

/** A round bass: a few partials, each decaying at its own pace. */
final class SoftBass implements Voice {
    private static final int RELEASE = Stereo.RATE / 5;
    private static final double[] LEVELS = {1, 0.42, 0.2, 0.07};

    @Override
    public int play(float[] out, int held, int pitch, double velocity, long seed) {
        int length = Math.min(out.length, held + RELEASE);
        double base = Voice.hertz(pitch);
        for (int k = 1; k <= LEVELS.length; k++) {
            double turn = 2 * StrictMath.PI * base * k / Stereo.RATE;
            double shrink = StrictMath.pow(10, -3.0 * (0.6 + 0.5 * k) / (6.0 * Stereo.RATE));
            double rotation = 2 * shrink * StrictMath.cos(turn);
            double decay = -shrink * shrink;
            double now = 0;
            double before = -LEVELS[k - 1] * StrictMath.sin(turn);
            for (int i = 0; i < length; i++) {
                out[i] += (float) now;
                double next = rotation * now + decay * before;
                before = now;
                now = next;
            }
        }
        double gain = 0.3 * velocity;
        double attack = Stereo.RATE * 0.012;
        for (int i = 0; i < length; i++) {
            double fall = i > held ? Math.max(0, 1 - (i - held) / (double) RELEASE) : 1;
            out[i] *= (float) (gain * Math.min(1, i / attack) * fall * fall);
        }
        return length;
    }

    @Override
    public int tail() {
        return RELEASE;
    }
}
