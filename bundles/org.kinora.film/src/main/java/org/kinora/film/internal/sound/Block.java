package org.kinora.film.internal.sound;

/** A short stretch of stereo sound that loops use again and again. */
public final class Block {
    /** Samples that fit. */
    public static final int SIZE = 4096;

    /** Left and right. */
    public final float[][] samples = new float[2][SIZE];
    /** Samples that count. */
    public int length;

    /** Makes it silence of some length. */
    void silence(int length) {
        this.length = length;
        java.util.Arrays.fill(samples[0], 0, length, 0);
        java.util.Arrays.fill(samples[1], 0, length, 0);
    }

    void gain(double factor) {
        float by = (float) factor;
        for (float[] channel : samples) for (int i = 0; i < length; i++) channel[i] *= by;
    }
}
