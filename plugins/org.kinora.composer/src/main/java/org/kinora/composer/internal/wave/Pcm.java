package org.kinora.composer.internal.wave;

/**
 * Stereo sound as it is stored: 16 bits.
 *
 * @param left samples of the left channel
 * @param right as many of the right
 */
public record Pcm(short[] left, short[] right) {
    /** A sound rounded to nearest and clipped. */
    public static Pcm of(Stereo sound) {
        return new Pcm(rounded(sound.left()), rounded(sound.right()));
    }

    private static short[] rounded(float[] channel) {
        short[] samples = new short[channel.length];
        for (int i = 0; i < samples.length; i++) samples[i] = (short) Math.clamp(Math.round(channel[i] * 32_767f), -32_768, 32_767);
        return samples;
    }

    public int length() {
        return left.length;
    }

    /** What is left of this sound when a part of it is taken away. */
    public Pcm without(Pcm part) {
        return new Pcm(difference(left, part.left), difference(right, part.right));
    }

    private static short[] difference(short[] whole, short[] part) {
        short[] rest = new short[whole.length];
        for (int i = 0; i < rest.length; i++) rest[i] = (short) Math.clamp(whole[i] - part[i], -32_768, 32_767);
        return rest;
    }
}
