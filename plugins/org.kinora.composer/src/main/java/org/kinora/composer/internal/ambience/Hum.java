package org.kinora.composer.internal.ambience;

import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/**
 * A steady tone with overtones: a machine, a motor, a lamp.
 *
 * @param hertz fundamental
 * @param partials level of each partial against the first, decibels
 * @param level of the whole, decibels below full scale
 * @param unsteady how much its level wanders, decibels
 * @param period seconds of the wandering
 */
record Hum(double hertz, double[] partials, double level, double unsteady, double period) implements Layer {
    private static final int BLOCK = 64;

    @Override
    public void render(Stereo out, long seed, boolean loop, Runnable checkpoint) {
        Dice dice = new Dice(seed);
        int length = out.length();
        double sum = 0;
        for (double partial : partials) sum += Layer.amplitude(2 * partial) / 2;
        for (int k = 0; k < partials.length; k++) {
            checkpoint.run();
            Drift drift = new Drift(dice, length, period * (1 + 0.3 * k));
            double gain = Layer.amplitude(level + partials[k]) / StrictMath.sqrt(sum);
            double cycles = hertz * (k + 1) * length / Stereo.RATE;
            double turn = 2 * StrictMath.PI * (loop ? StrictMath.rint(cycles) : cycles) / length;
            double pan = 0.2 * dice.bell();
            tone(out, turn, dice.unit() * 6, gain, drift, pan);
        }
    }

    /** A rotating pointer, made straight again at every block so that rounding does not build up. */
    private void tone(Stereo out, double turn, double phase, double gain, Drift drift, double pan) {
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        for (int from = 0; from < out.length(); from += BLOCK) {
            double angle = phase + turn * from;
            double x = StrictMath.cos(angle);
            double y = StrictMath.sin(angle);
            double before = gain * Layer.amplitude(unsteady * drift.at(from));
            double step = (gain * Layer.amplitude(unsteady * drift.at(from + BLOCK)) - before) / BLOCK;
            int end = Math.min(out.length(), from + BLOCK);
            for (int i = from; i < end; i++) {
                out.left()[i] += (float) (y * before * (1 - pan));
                out.right()[i] += (float) (y * before * (1 + pan));
                before += step;
                double turned = x * cos - y * sin;
                y = x * sin + y * cos;
                x = turned;
            }
        }
    }
}
