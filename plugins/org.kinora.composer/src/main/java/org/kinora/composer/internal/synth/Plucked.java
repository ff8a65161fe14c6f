package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/** A plucked string after Karplus and Strong, with the all-pass tuning of Jaffe and Smith (1983). */
final class Plucked implements Voice {
    private static final int RELEASE = Stereo.RATE / 4;

    private final double brightness;
    private final double seconds;
    private final double gain;

    /**
     * @param brightness of the finger, 0 to 1
     * @param seconds that a middle note rings
     */
    Plucked(double brightness, double seconds, double gain) {
        this.brightness = brightness;
        this.seconds = seconds;
        this.gain = gain;
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
        double release = gain * velocity;
        double last = 0;
        double tuned = 0;
        double tunedIn = 0;
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
        return length;
    }

    /** The string as the finger leaves it: soft noise, without a step and without a constant part. */
    private double[] pluck(Dice dice, int size, double velocity) {
        double[] string = new double[size];
        Biquad finger = Biquad.lowPass(600 + 5200 * brightness * (0.3 + 0.7 * velocity), 0.7);
        double mean = 0;
        for (int i = -size; i < size; i++) {
            double sample = finger.apply(dice.unit() - 0.5);
            if (i >= 0) string[i] = sample;
        }
        for (double sample : string) mean += sample / size;
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
