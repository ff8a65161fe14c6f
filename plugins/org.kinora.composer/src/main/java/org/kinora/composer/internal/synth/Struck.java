package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/**
 * A bar, bell or skin that is struck: a few partials off the harmonic row, each with its own decay, and the mallet.
 *
 * @param ratios of the partials to the pitch
 * @param levels of the partials
 * @param seconds until each partial has fallen by 60 dB, at middle C
 * @param hard how much of the upper partials only a hard blow brings out, 0 to 1
 * @param mallet loudness of the mallet's knock
 * @param knock hertz below which the knock lies
 * @param tremolo turns a second of the fans of a vibraphone; 0 for none
 * @param gain loudness
 */
record Struck(double[] ratios, double[] levels, double[] seconds, double hard, double mallet, double knock, double tremolo, double gain)
        implements Voice {
    private static final int RELEASE = Stereo.RATE * 3 / 2;

    static Struck celesta() {
        return new Struck(new double[] {1, 2.005, 3.98, 6.27}, new double[] {1, 0.3, 0.2, 0.07}, new double[] {3.2, 1.9, 1.1, 0.7}, 0.5, 0.1, 4000,
                0, 0.4);
    }

    static Struck vibes() {
        return new Struck(new double[] {1, 3.99, 9.6}, new double[] {1, 0.18, 0.05}, new double[] {4.2, 1.4, 0.4}, 0.6, 0.12, 1800, 5.2, 0.46);
    }

    static Struck marimba() {
        return new Struck(new double[] {1, 3.93, 9.2}, new double[] {1, 0.24, 0.08}, new double[] {0.9, 0.25, 0.1}, 0.6, 0.3, 1400, 0, 0.6);
    }

    static Struck timpani() {
        return new Struck(new double[] {1, 1.5, 1.99, 2.44, 2.9}, new double[] {1, 0.55, 0.35, 0.2, 0.12}, new double[] {1.7, 1.5, 1.1, 0.8, 0.6},
                0.4, 0.9, 260, 0, 0.42);
    }

    static Struck wood() {
        return new Struck(new double[] {1, 1.72, 2.6}, new double[] {1, 0.5, 0.25}, new double[] {0.11, 0.07, 0.05}, 0.3, 0.5, 3500, 0, 0.5);
    }

    @Override
    public int play(float[] out, int held, int pitch, double velocity, long seed) {
        Dice dice = new Dice(seed);
        double base = Voice.hertz(pitch);
        double scale = StrictMath.pow(262 / base, 0.35);
        int length = (int) Math.min(out.length, Math.min(Math.max(held, Stereo.RATE / 2) + RELEASE, seconds[0] * scale * 1.4 * Stereo.RATE));
        for (int k = 0; k < ratios.length; k++) {
            double turn = 2 * StrictMath.PI * base * ratios[k] * (1 + 0.0005 * dice.bell()) / Stereo.RATE;
            if (turn > 2.3) continue;
            double level = levels[k] * (k == 0 ? 1 : 1 - hard + hard * velocity);
            ring(out, length, level, turn, seconds[k] * scale);
        }
        Biquad wood = Biquad.lowPass(knock, 0.7);
        int puff = Math.min(length, Stereo.RATE / 25);
        for (int i = 0; i < puff; i++) {
            double fade = 1 - i / (double) puff;
            out[i] += (float) (wood.apply(dice.unit() - 0.5) * mallet * velocity * fade * fade * fade);
        }
        shape(out, held, length, velocity, dice.unit());
        return length;
    }

    private static void ring(float[] out, int length, double level, double turn, double seconds) {
        double shrink = StrictMath.pow(10, -3.0 / (seconds * Stereo.RATE));
        double rotation = 2 * shrink * StrictMath.cos(turn);
        double now = 0;
        double before = -level * StrictMath.sin(turn) / shrink;
        for (int i = 0; i < length; i++) {
            out[i] += (float) now;
            double next = rotation * now - shrink * shrink * before;
            before = now;
            now = next;
        }
    }

    private void shape(float[] out, int held, int length, double velocity, double phase) {
        double damp = StrictMath.pow(10, -2.0 / RELEASE);
        double release = 1;
        double turn = phase;
        double fan = 1;
        for (int i = 0; i < length; i++) {
            double rise = Math.min(1, i / 72.0);
            double fall = Math.min(1, (length - i) / (double) (Stereo.RATE / 8));
            if (i > held) release *= damp;
            if (tremolo > 0) {
                turn += tremolo / Stereo.RATE;
                double wave = turn - (long) turn;
                fan = 0.75 + 0.5 * Math.abs(wave - 0.5);
            }
            out[i] *= (float) (gain * velocity * rise * fall * release * fan);
        }
    }

    @Override
    public int tail() {
        return RELEASE;
    }
}
