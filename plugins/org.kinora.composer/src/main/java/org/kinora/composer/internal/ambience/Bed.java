package org.kinora.composer.internal.ambience;

import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/**
 * A bed of filtered noise that swells and wanders slowly.
 *
 * @param low hertz of the lower edge
 * @param high hertz of the upper edge
 * @param dark 0 white, 1 about pink, 2 about brown
 * @param level root mean square, decibels below full scale
 * @param depth how much it swells, decibels up and down
 * @param period seconds of a swell, about
 * @param sweep how far its edges wander, octaves up and down
 */
record Bed(double low, double high, int dark, double level, double depth, double period, double sweep) implements Layer {
    private static final int BLOCK = 64;
    private static final int WARM = Stereo.RATE / 2;

    @Override
    public void render(Stereo out, long seed, boolean loop, Runnable checkpoint) {
        Dice dice = new Dice(seed);
        int length = out.length();
        Drift swell = new Drift(dice, length, period);
        Drift wander = new Drift(dice, length, period * 0.7);
        Drift lean = new Drift(dice, length, period * 1.3);
        float[] left = new float[length];
        float[] right = new float[length];
        noise(left, right, dice.next(), loop, wander, checkpoint);
        mix(left, out.left(), swell, lean, 1);
        mix(right, out.right(), swell, lean, -1);
    }

    private void mix(float[] sound, float[] channel, Drift swell, Drift lean, int side) {
        double power = 0;
        for (float sample : sound) power += (double) sample * sample;
        double gain = Layer.amplitude(level) / StrictMath.sqrt(Math.max(power / sound.length, 1e-18));
        double before = gain(gain, swell, lean, side, 0);
        for (int from = 0; from < sound.length; from += BLOCK) {
            double after = gain(gain, swell, lean, side, from + BLOCK);
            double step = (after - before) / BLOCK;
            int end = Math.min(sound.length, from + BLOCK);
            for (int i = from; i < end; i++) {
                channel[i] += (float) (sound[i] * before);
                before += step;
            }
            before = after;
        }
    }

    private double gain(double gain, Drift swell, Drift lean, int side, int at) {
        return gain * Layer.amplitude(depth * swell.at(at) + 0.25 * depth * side * lean.at(at));
    }

    /** Noise through two state-variable filters (Chamberlin, in the stable form of Simper 2013) whose edges wander; each side by itself. */
    private void noise(float[] left, float[] right, long seed, boolean loop, Drift wander, Runnable checkpoint) {
        Colour leftColour = new Colour(dark);
        Colour rightColour = new Colour(dark);
        Simper leftLow = new Simper();
        Simper rightLow = new Simper();
        Simper leftHigh = new Simper();
        Simper rightHigh = new Simper();
        int length = left.length;
        for (int from = -WARM; from < length; from += BLOCK) {
            if ((from & 0xFFFF) < BLOCK) checkpoint.run();
            double shift = sweep == 0 ? 1 : StrictMath.pow(2, sweep * wander.at(Math.floorMod(from, length)));
            if (sweep != 0 || from == -WARM) {
                leftLow.tune(low * shift);
                rightLow.tune(low * shift);
                leftHigh.tune(Math.min(high * shift, 18_000));
                rightHigh.tune(Math.min(high * shift, 18_000));
            }
            int end = Math.min(length, from + BLOCK);
            for (int i = from; i < end; i++) {
                long white = white(seed, loop && i < 0 ? Math.floorMod(i, length) : i);
                double a = leftHigh.low(leftLow.high(leftColour.apply((int) white * 0x1.0p-31)));
                double b = rightHigh.low(rightLow.high(rightColour.apply((int) (white >>> 32) * 0x1.0p-31)));
                if (i >= 0) {
                    left[i] = (float) a;
                    right[i] = (float) b;
                }
            }
        }
    }

    /** White noise by place, 32 bits for each side: the mixing function of SplitMix64 on a counter. */
    private static long white(long seed, int place) {
        long z = seed + place * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Darkens white noise; pink after Paul Kellet's economy filter. */
    private static final class Colour {
        private final int dark;
        private double a;
        private double b;
        private double c;

        Colour(int dark) {
            this.dark = dark;
        }

        double apply(double white) {
            if (dark == 0) return white;
            if (dark == 2) return a = 0.998 * a + 0.05 * white;
            a = 0.99765 * a + white * 0.0990460;
            b = 0.96300 * b + white * 0.2965164;
            c = 0.57000 * c + white * 1.0526913;
            return (a + b + c + white * 0.1848) * 0.3;
        }
    }

    /** A state-variable filter with both outputs. */
    private static final class Simper {
        private static final double DAMPING = 1.42;

        private double a1;
        private double a2;
        private double a3;
        private double first;
        private double second;
        private double band;
        private double deep;

        void tune(double hertz) {
            double g = StrictMath.tan(StrictMath.PI * hertz / Stereo.RATE);
            a1 = 1 / (1 + g * (g + DAMPING));
            a2 = g * a1;
            a3 = g * a2;
        }

        private void step(double x) {
            double rest = x - second;
            band = a1 * first + a2 * rest;
            deep = second + a2 * first + a3 * rest;
            first = 2 * band - first;
            second = 2 * deep - second;
        }

        double low(double x) {
            step(x);
            return deep;
        }

        double high(double x) {
            step(x);
            return x - DAMPING * band - deep;
        }
    }
}
