package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/**
 * Soft percussion: a falling tone and a puff of noise in some proportion.
 *
 * @param seconds that it sounds
 * @param tone level of the skin
 * @param drop how many semitones the skin falls
 * @param noise level of the noise
 * @param low hertz below which the noise is silent
 * @param high hertz above which the noise is silent
 * @param rising whether it grows instead of fading: a swell into the next event
 */
record Drum(double seconds, double tone, double drop, double noise, double low, double high, boolean rising) implements Voice {
    @Override
    public int play(float[] out, int held, int pitch, double velocity, long seed) {
        Dice dice = new Dice(seed);
        int length = Math.min(out.length, rising ? held : (int) (seconds * Stereo.RATE));
        Biquad below = Biquad.highPass(low, 0.7);
        Biquad above = Biquad.lowPass(high, 0.7);
        double phase = 0;
        double base = Voice.hertz(pitch) / Stereo.RATE;
        double bend = StrictMath.pow(2, drop / 12) - 1;
        double falling = 1;
        double fading = 1;
        double fade = StrictMath.pow(10, -2.6 / length);
        double settle = StrictMath.pow(10, -3.0 / (0.12 * Stereo.RATE));
        double sharp = StrictMath.pow(10, -2.2 / (Math.min(seconds, 0.35) * Stereo.RATE));
        double puff = 1;
        for (int i = 0; i < length; i++) {
            double hiss = above.apply(below.apply(dice.unit() - 0.5));
            double end = Math.min(1, (length - i) / 960.0);
            if (rising) {
                double along = i / (double) length;
                out[i] = (float) (hiss * noise * velocity * along * along * along * end);
                continue;
            }
            phase += base * (1 + bend * falling);
            phase -= (long) phase;
            double rise = Math.min(1, i / 110.0);
            out[i] = (float) ((tone * sine(phase) * fading + noise * hiss * puff) * velocity * rise * end);
            falling *= settle;
            fading *= fade;
            puff *= sharp;
        }
        return length;
    }

    /** A sine by Bhaskara's formula, exact enough for a drum skin. */
    private static double sine(double turn) {
        double x = turn < 0.5 ? turn : turn - 0.5;
        double p = x * (0.5 - x);
        double value = 16 * p / (1.25 - 4 * p);
        return turn < 0.5 ? value : -value;
    }

    @Override
    public int tail() {
        return rising ? 0 : (int) (seconds * Stereo.RATE);
    }
}
