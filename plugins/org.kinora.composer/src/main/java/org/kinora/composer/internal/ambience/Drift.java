package org.kinora.composer.internal.ambience;

import org.kinora.composer.internal.wave.Dice;
import org.kinora.composer.internal.wave.Stereo;

/** A slow wander between -1 and 1 that comes back to its beginning after a number of samples, so that loops have no seam. */
final class Drift {
    private static final int WAVES = 5;
    private static final int TABLE = 1024;

    private final float[] values = new float[TABLE + 1];
    private final double step;

    /**
     * @param length samples until it repeats
     * @param period seconds that one swing takes, about
     */
    Drift(Dice dice, int length, double period) {
        double seconds = length / (double) Stereo.RATE;
        double peak = 1e-9;
        double[] sum = new double[TABLE];
        for (int wave = 0; wave < WAVES; wave++) {
            int cycles = (int) Math.clamp(StrictMath.round(seconds / period * dice.between(0.45, 1.7)), 1, TABLE / 8);
            double phase = dice.unit();
            double level = dice.between(0.5, 1);
            for (int i = 0; i < TABLE; i++) sum[i] += level * StrictMath.sin(2 * StrictMath.PI * (cycles * i / (double) TABLE + phase));
        }
        for (double value : sum) peak = Math.max(peak, Math.abs(value));
        for (int i = 0; i <= TABLE; i++) values[i] = (float) (sum[i % TABLE] / peak);
        step = TABLE / (double) length;
    }

    /** The value at a sample. */
    double at(int sample) {
        double place = sample * step;
        int index = (int) place % TABLE;
        double part = place - (int) place;
        return values[index] + (values[index + 1] - values[index]) * part;
    }
}
