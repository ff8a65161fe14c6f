package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.wave.Biquad;
import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/** Several hands that clap almost together. */
final class Clap implements Voice {
    private static final int HANDS = 4;
    private static final int LENGTH = Stereo.RATE / 4;

    @Override
    public int play(float[] out, int held, int pitch, double velocity, long seed) {
        Dice dice = new Dice(seed);
        int length = Math.min(out.length, LENGTH);
        Biquad palm = Biquad.bandPass(1150, 1.1);
        int[] starts = new int[HANDS];
        for (int hand = 1; hand < HANDS; hand++) starts[hand] = starts[hand - 1] + (int) (Stereo.RATE * dice.between(0.007, 0.012));
        double level = 0;
        double shrink = StrictMath.pow(10, -3.0 / (0.03 * Stereo.RATE));
        double slow = StrictMath.pow(10, -3.0 / (0.2 * Stereo.RATE));
        int next = 0;
        for (int i = 0; i < length; i++) {
            if (next < HANDS && i >= starts[next]) {
                level = 2.2;
                next++;
            }
            double end = Math.min(1, (length - i) / 480.0);
            out[i] = (float) (palm.apply((dice.unit() - 0.5) * level) * velocity * end);
            level *= next < HANDS ? shrink : slow;
        }
        return length;
    }

    @Override
    public int tail() {
        return LENGTH;
    }
}
