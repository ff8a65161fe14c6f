package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/** A piano with felt on its hammers: stretched partials that decay one by one (higher ones sooner), two strings each, and a soft thump. */
final class FeltPiano implements Voice {
    private static final int RELEASE = Stereo.RATE / 3;
    private static final double STIFFNESS = 0.00035;

    @Override
    public int play(float[] out, int held, int pitch, double velocity, long seed) {
        Dice dice = new Dice(seed);
        double base = Voice.hertz(pitch);
        int length = Math.min(out.length, held + RELEASE);
        int partials = (int) Math.clamp(5200 / base, 3.0, 14.0);
        double[] rotation = new double[2 * partials];
        double[] decay = new double[2 * partials];
        double[] now = new double[2 * partials];
        double[] before = new double[2 * partials];
        double soft = 0.2 + 0.42 * (1 - velocity);
        for (int k = 1; k <= partials; k++) {
            double strike = 0.25 + Math.abs(StrictMath.sin(StrictMath.PI * k / 7.3));
            double level = strike * StrictMath.exp(-soft * (k - 1)) * StrictMath.pow(k, -0.6) / 2;
            double ring = 5.5 * StrictMath.pow(220 / base, 0.55) / (1 + 0.45 * (k - 1));
            for (int string = 0; string < 2; string++) {
                int i = 2 * (k - 1) + string;
                double detuned = 1 + (string == 0 ? 0.00011 : -0.00013) * (1 + 0.3 * dice.unit());
                double turn = 2 * StrictMath.PI * k * base * detuned * StrictMath.sqrt(1 + STIFFNESS * k * k) / Stereo.RATE;
                double shrink = StrictMath.pow(10, -3 / (ring * (string == 0 ? 1 : 1.5) * Stereo.RATE));
                double phase = dice.unit() * 0.6;
                rotation[i] = 2 * shrink * StrictMath.cos(turn);
                decay[i] = -shrink * shrink;
                now[i] = level * StrictMath.sin(phase);
                before[i] = level * StrictMath.sin(phase - turn) / shrink;
            }
        }
        for (int i = 0; i < 2 * partials; i += 2) ring(out, length, rotation, decay, now, before, i);
        thump(out, dice, velocity);
        shape(out, held, length, velocity);
        return length;
    }

    /** Adds two decaying oscillators; two at once keep the processor's pipelines full. */
    private static void ring(float[] out, int length, double[] rotation, double[] decay, double[] now, double[] before, int i) {
        double ra = rotation[i];
        double rb = rotation[i + 1];
        double da = decay[i];
        double db = decay[i + 1];
        double a = now[i];
        double b = now[i + 1];
        double a1 = before[i];
        double b1 = before[i + 1];
        for (int at = 0; at < length; at++) {
            out[at] += (float) (a + b);
            double a2 = a1;
            double b2 = b1;
            a1 = a;
            b1 = b;
            a = ra * a1 + da * a2;
            b = rb * b1 + db * b2;
        }
    }

    private static void thump(float[] out, Dice dice, double velocity) {
        Biquad felt = Biquad.lowPass(320, 0.7);
        int length = Math.min(out.length, Stereo.RATE / 16);
        for (int i = 0; i < length; i++) {
            double fade = 1 - i / (double) length;
            out[i] += (float) (felt.apply(dice.unit() - 0.5) * 0.5 * velocity * fade * fade);
        }
    }

    private static void shape(float[] out, int held, int length, double velocity) {
        int attack = (int) (Stereo.RATE * (0.010 - 0.006 * velocity));
        double gain = 0.62 * velocity;
        double damp = StrictMath.pow(10, -3.0 / RELEASE);
        double release = 1;
        for (int i = 0; i < length; i++) {
            double rise = i < attack ? 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * i / attack) : 1;
            if (i > held) release *= damp;
            out[i] *= (float) (gain * rise * release);
        }
    }

    @Override
    public int tail() {
        return RELEASE;
    }
}
