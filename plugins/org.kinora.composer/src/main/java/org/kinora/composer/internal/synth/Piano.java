package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/**
 * A piano: stiff strings whose partials are stretched and die away one by one, first quickly and then slowly as two strings of a note drift apart
 * (Weinreich 1977), struck by a hammer that is the brighter the harder it falls.
 *
 * @param felt 0 (bare hammers) to 1 (a strip of felt before the strings)
 * @param gain loudness
 */
record Piano(double felt, double gain) implements Voice {
    private static final int RELEASE = Stereo.RATE / 3;
    private static final double STIFFNESS = 0.00032;
    private static final double SILENT = 2e-4;
    private static final int STRINGS = 2;
    private static final double[] SHARE = {0.82, 0.26};
    private static final double[] LASTING = {0.62, 2.3};

    @Override
    public int play(float[] out, int held, int pitch, double velocity, long seed) {
        Dice dice = new Dice(seed);
        double base = Voice.hertz(pitch);
        int length = Math.min(out.length, held + RELEASE);
        int partials = (int) Math.clamp((5400 + 4200 * (1 - felt)) / base, 3.0, 34 - 12 * felt);
        double dull = (0.10 + 0.16 * felt) + (0.16 + 0.28 * felt) * (1 - velocity);
        dull *= StrictMath.pow(base / 262, 0.35);
        for (int k = 1; k <= partials; k++) {
            double strike = 0.22 + Math.abs(StrictMath.sin(StrictMath.PI * k / 7.6));
            double level = strike * StrictMath.exp(-dull * (k - 1)) * StrictMath.pow(k, -0.75) / 2;
            double ring = 6.5 * StrictMath.pow(220 / base, 0.6) / (1 + (0.28 + 0.2 * felt) * (k - 1));
            for (int string = 0; string < STRINGS; string++) {
                double detuned = 1 + (string == 0 ? 0.00012 : -0.00016) * (1 + 0.4 * dice.unit());
                double turn = 2 * StrictMath.PI * k * base * detuned * StrictMath.sqrt(1 + STIFFNESS * k * k) / Stereo.RATE;
                if (turn > 2.4) continue;
                ring(out, length, level * SHARE[string], turn, ring * LASTING[string], dice.unit() * 0.5);
            }
        }
        knock(out, dice, velocity);
        shape(out, held, length, velocity);
        return length;
    }

    /** Adds one decaying partial, as far as it can be heard. */
    private static void ring(float[] out, int length, double level, double turn, double seconds, double phase) {
        double shrink = StrictMath.pow(10, -3 / (seconds * Stereo.RATE));
        int end = (int) Math.min(length, StrictMath.log(SILENT / level) / StrictMath.log(shrink));
        double rotation = 2 * shrink * StrictMath.cos(turn);
        double decay = -shrink * shrink;
        double now = level * StrictMath.sin(phase);
        double before = level * StrictMath.sin(phase - turn) / shrink;
        int at = 0;
        for (; at + 1 < end; at += 2) {
            out[at] += (float) now;
            before = rotation * now + decay * before;
            out[at + 1] += (float) before;
            now = rotation * before + decay * now;
        }
        if (at < end) out[at] += (float) now;
    }

    /** The hammer on the strings and the key on its bed. */
    private void knock(float[] out, Dice dice, double velocity) {
        Biquad wood = Biquad.lowPass(360 + 900 * (1 - felt), 0.7);
        int length = Math.min(out.length, Stereo.RATE / 14);
        for (int i = 0; i < length; i++) {
            double fade = 1 - i / (double) length;
            out[i] += (float) (wood.apply(dice.unit() - 0.5) * (0.34 + 0.3 * felt) * velocity * fade * fade * fade);
        }
    }

    private void shape(float[] out, int held, int length, double velocity) {
        int attack = (int) (Stereo.RATE * (0.003 + felt * 0.006 - 0.002 * velocity));
        double damp = StrictMath.pow(10, -3.0 / RELEASE);
        double release = 1;
        for (int i = 0; i < length; i++) {
            double rise = i < attack ? 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * i / attack) : 1;
            if (i > held) release *= damp;
            out[i] *= (float) (gain * velocity * rise * release);
        }
        int end = Math.min(length, 480);
        for (int i = 0; i < end; i++) out[length - 1 - i] *= i / (float) end;
    }

    @Override
    public int tail() {
        return RELEASE;
    }
}
