package org.kinora.film.internal.sound;

/** A short stretch of sound, of two channels nearly always, that loops use again and again. */
public final class Block {
    /** Samples that fit. */
    public static final int SIZE = 4096;

    /** Left and right; of 5.1 also centre, low frequencies, left and right surround. */
    public final float[][] samples;
    /** Samples that count. */
    public int length;

    /** A block of stereo. */
    public Block() {
        this(2);
    }

    /** A block of so many channels. */
    public Block(int channels) {
        samples = new float[channels][SIZE];
    }

    /** Makes it silence of some length. */
    void silence(int length) {
        this.length = length;
        for (float[] channel : samples) java.util.Arrays.fill(channel, 0, length, 0);
    }

    void gain(double factor) {
        float by = (float) factor;
        for (float[] channel : samples) for (int i = 0; i < length; i++) channel[i] *= by;
    }
}
