package org.kinora.api.media;

/**
 * A short sound in memory: float samples, full scale at -1 and 1, one array per channel.
 *
 * <p>The arrays are not copied: whoever makes a sound hands them over, whoever reads them leaves them as they are.
 */
public final class Sound {
    private final int rate;
    private final float[][] samples;

    /** @param rate samples per second and channel; {@code samples} has at least one channel, all of one length */
    public Sound(int rate, float[][] samples) {
        if (rate <= 0 || samples.length == 0) throw new IllegalArgumentException("rate " + rate + ", channels " + samples.length);
        for (float[] channel : samples) if (channel.length != samples[0].length) throw new IllegalArgumentException("channels of different length");
        this.rate = rate;
        this.samples = samples.clone();
    }

    /** Silence. */
    public static Sound silence(int rate, int channels, int length) {
        return new Sound(rate, new float[channels][length]);
    }

    /** Samples per second and channel. */
    public int rate() {
        return rate;
    }

    public int channels() {
        return samples.length;
    }

    /** Samples per channel. */
    public int length() {
        return samples[0].length;
    }

    /** The samples of one channel, not a copy. */
    public float[] channel(int channel) {
        return samples[channel];
    }
}
