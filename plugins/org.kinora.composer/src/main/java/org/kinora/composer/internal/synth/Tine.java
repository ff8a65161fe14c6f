package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/** An electric piano: a tine before a pickup, as two sines of which one bends the other (Chowning 1973), and a short ping when it is struck. */
final class Tine implements Voice {
    private static final int RELEASE = Stereo.RATE / 4;
    private static final int SIZE = 4096;

    private final float[] sine = new float[SIZE + 1];

    Tine() {
        for (int i = 0; i <= SIZE; i++) sine[i] = (float) StrictMath.sin(2 * StrictMath.PI * i / SIZE);
    }

    @Override
    public int play(float[] out, int held, int pitch, double velocity, long seed) {
        Dice dice = new Dice(seed);
        double base = Voice.hertz(pitch);
        int length = Math.min(out.length, held + RELEASE);
        double step = base / Stereo.RATE;
        double carrier = 0;
        double modulator = 0;
        double ping = dice.unit();
        double index = (0.25 + 1.1 * velocity) * StrictMath.pow(262 / base, 0.4) / (2 * StrictMath.PI);
        double bright = StrictMath.pow(10, -3.0 / (1.1 * Stereo.RATE));
        double fade = StrictMath.pow(10, -3.0 / (5.5 * StrictMath.pow(220 / base, 0.5) * Stereo.RATE));
        double gone = StrictMath.pow(10, -3.0 / (0.09 * Stereo.RATE));
        double damp = StrictMath.pow(10, -3.0 / RELEASE);
        double level = 0.42 * velocity;
        double strike = 0.1 * velocity * velocity;
        double pinging = Math.min(0.4, step * 7.1);
        double tremble = dice.unit();
        for (int i = 0; i < length; i++) {
            carrier += step;
            modulator += step;
            ping += pinging;
            tremble += 4.6 / Stereo.RATE;
            double bent = carrier + (index + 0.05) * wave(modulator);
            double sway = 0.9 + 0.2 * Math.abs(tremble - (long) tremble - 0.5);
            out[i] = (float) ((wave(bent) * level + wave(ping) * strike) * sway * Math.min(1, i / 90.0));
            index *= bright;
            level *= fade;
            strike *= gone;
            if (i > held) {
                level *= damp;
                strike *= damp;
            }
        }
        int end = Math.min(length, 480);
        for (int i = 0; i < end; i++) out[length - 1 - i] *= i / (float) end;
        return length;
    }

    private double wave(double turns) {
        double place = (turns - StrictMath.floor(turns)) * SIZE;
        int index = (int) place;
        return sine[index] + (sine[index + 1] - sine[index]) * (place - index);
    }

    @Override
    public int tail() {
        return RELEASE;
    }
}
