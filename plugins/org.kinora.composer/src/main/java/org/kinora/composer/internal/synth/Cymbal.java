package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/**
 * Thin metal: six square waves off any harmonic row, as in early drum machines, with noise, above an edge.
 *
 * @param seconds until it has fallen by 60 dB
 * @param low hertz below which it is silent
 * @param noise share of noise, 0 to 1
 * @param bow seconds until it is loud; a crash blooms a little
 * @param gain loudness
 */
record Cymbal(double seconds, double low, double noise, double bow, double gain) implements Voice {
    private static final double[] TONES = {317, 465.7, 522.3, 657.9, 811.1, 1093.3};

    static Cymbal hat() {
        return new Cymbal(0.09, 7000, 0.5, 0.0006, 0.95);
    }

    static Cymbal ride() {
        return new Cymbal(1.1, 4200, 0.35, 0.001, 0.6);
    }

    static Cymbal crash() {
        return new Cymbal(2.4, 2600, 0.7, 0.006, 0.55);
    }

    static Cymbal tambourine() {
        return new Cymbal(0.22, 5600, 0.6, 0.004, 0.9);
    }

    @Override
    public int play(float[] out, int held, int pitch, double velocity, long seed) {
        Dice dice = new Dice(seed);
        int length = Math.min(out.length, tail());
        Biquad edge = Biquad.highPass(low, 0.8);
        Biquad air = Biquad.lowPass(8000 + 6000 * velocity, 0.7);
        double[] phase = new double[TONES.length];
        for (int k = 0; k < phase.length; k++) phase[k] = dice.unit();
        double shrink = StrictMath.pow(10, -3.0 / (seconds * Stereo.RATE));
        double level = gain * velocity;
        double rising = bow * Stereo.RATE;
        for (int i = 0; i < length; i++) {
            double metal = 0;
            for (int k = 0; k < phase.length; k++) {
                phase[k] += TONES[k] * 4.13 / Stereo.RATE;
                if (phase[k] >= 1) phase[k] -= 1;
                metal += phase[k] < 0.5 ? 0.16 : -0.16;
            }
            double sample = (1 - noise) * metal + noise * (dice.unit() - 0.5) * 1.4;
            double end = Math.min(1, (length - i) / 1200.0);
            out[i] = (float) (air.apply(edge.apply(sample)) * level * Math.min(1, i / rising) * end);
            level *= shrink;
        }
        return length;
    }

    @Override
    public int tail() {
        return (int) (seconds * Stereo.RATE);
    }
}
