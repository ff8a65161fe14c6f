package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/**
 * A plucked string after Karplus and Strong, with the all-pass tuning and the pluck position of Jaffe and Smith (1983), on a body of wood.
 *
 * @param brightness of the finger or pick, 0 to 1
 * @param seconds that middle C rings
 * @param place where it is plucked, as a part of the string
 * @param body hertz, width and decibels of the resonances of the wood, three numbers each
 * @param gain loudness
 */
record Plucked(double brightness, double seconds, double place, double[] body, double gain) implements Voice {
    private static final int RELEASE = Stereo.RATE / 5;
    private static final double[] WOOD = {105, 2, 4, 215, 2.4, 3, 430, 1.6, 1.5};

    static Plucked nylon() {
        return new Plucked(0.34, 2.8, 0.22, WOOD, 0.5);
    }

    static Plucked steel() {
        return new Plucked(0.85, 3.0, 0.14, WOOD, 0.42);
    }

    static Plucked harp() {
        return new Plucked(0.42, 4.2, 0.4, new double[] {170, 1.4, 3}, 0.5);
    }

    static Plucked banjo() {
        return new Plucked(0.95, 0.9, 0.1, new double[] {420, 1.6, 6, 900, 1.6, 3, 120, 0.8, -8}, 0.4);
    }

    static Plucked pizzicato() {
        return new Plucked(0.4, 0.42, 0.2, new double[] {280, 1.6, 5, 560, 1.6, 3}, 0.75);
    }

    static Plucked upright() {
        return new Plucked(0.16, 1.5, 0.25, new double[] {75, 1.4, 4, 160, 1.6, 3}, 0.72);
    }

    @Override
    public int play(float[] out, int held, int pitch, double velocity, long seed) {
        Dice dice = new Dice(seed);
        double hertz = Voice.hertz(pitch);
        double period = Stereo.RATE / hertz - 0.5;
        int size = (int) Math.max(2, StrictMath.floor(period - 0.1));
        double part = period - size;
        double tuning = (1 - part) / (1 + part);
        double loss = StrictMath.pow(10, -3.0 / (hertz * seconds * StrictMath.pow(262 / hertz, 0.4)));
        double[] string = pluck(dice, size, velocity);
        int length = Math.min(out.length, held + RELEASE);
        double damp = StrictMath.pow(10, -3.0 / RELEASE);
        double release = gain * velocity * StrictMath.pow(Math.max(hertz, 130) / 196, 0.35);
        // As if the string had gone round before, a sample later, since a round lasts as much longer: filters that begin with nothing leave a step
        // where its second round begins.
        double last = string[0];
        double tunedIn = (last + string[size - 1]) * 0.5 * loss;
        double tuned = tunedIn;
        for (int i = 0, at = 0; i < length; i++) {
            double sample = string[at];
            double averaged = (sample + last) * 0.5 * loss;
            last = sample;
            tuned = tuning * averaged + tunedIn - tuning * tuned;
            tunedIn = averaged;
            string[at] = tuned;
            if (++at == size) at = 0;
            if (i > held) release *= damp;
            out[i] = (float) (sample * release * Math.min(1, i / 40.0));
        }
        for (int k = 0; k + 2 < body.length; k += 3) {
            Biquad wood = Biquad.peak(body[k], body[k + 1], body[k + 2]);
            for (int i = 0; i < length; i++) out[i] = (float) wood.apply(out[i]);
        }
        int end = Math.min(length, 480);
        for (int i = 0; i < end; i++) out[length - 1 - i] *= i / (float) end;
        return length;
    }

    /** The string as the finger leaves it: soft noise combed by the place of the pluck, without a step and without a constant part. */
    private double[] pluck(Dice dice, int size, double velocity) {
        double[] soft = new double[size];
        Biquad finger = Biquad.lowPass(500 + 6500 * brightness * (0.3 + 0.7 * velocity), 0.7);
        double[] noise = new double[size];
        for (int i = 0; i < size; i++) noise[i] = dice.unit() - 0.5;
        for (int i = -size; i < size; i++) {
            double sample = finger.apply(noise[Math.floorMod(i, size)]);
            if (i >= 0) soft[i] = sample;
        }
        double[] string = new double[size];
        int comb = (int) Math.max(1, size * place);
        double mean = 0;
        for (int i = 0; i < size; i++) {
            string[i] = soft[i] - 0.85 * soft[Math.floorMod(i - comb, size)];
            mean += string[i] / size;
        }
        double power = 1e-12;
        for (int i = 0; i < size; i++) {
            string[i] -= mean;
            power += string[i] * string[i] / size;
        }
        double scale = 0.35 / StrictMath.sqrt(power);
        for (int i = 0; i < size; i++) string[i] *= scale;
        return string;
    }

    @Override
    public int tail() {
        return RELEASE;
    }
}
