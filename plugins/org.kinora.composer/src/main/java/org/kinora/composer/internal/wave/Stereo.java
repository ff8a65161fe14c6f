package org.kinora.composer.internal.wave;

/** Two channels of 48 kHz sound in memory, ±1. */
public record Stereo(float[] left, float[] right) {
    public static final int RATE = 48_000;

    public static Stereo silence(int samples) {
        return new Stereo(new float[samples], new float[samples]);
    }

    public int length() {
        return left.length;
    }

    /** Adds another sound of the same length, scaled. */
    public void add(Stereo other, float gain) {
        for (int i = 0; i < left.length; i++) {
            left[i] += other.left[i] * gain;
            right[i] += other.right[i] * gain;
        }
    }

    public void scale(float gain) {
        for (int i = 0; i < left.length; i++) {
            left[i] *= gain;
            right[i] *= gain;
        }
    }

    /** The largest absolute value. */
    public float peak() {
        float peak = 0;
        for (int i = 0; i < left.length; i++) peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        return peak;
    }

    /** Root mean square of both channels. */
    public double power() {
        double sum = 0;
        for (int i = 0; i < left.length; i++) sum += (double) left[i] * left[i] + (double) right[i] * right[i];
        return StrictMath.sqrt(sum / Math.max(1, 2 * left.length));
    }

    /** Fades at both ends, along curves without corners. */
    public void fade(int in, int out) {
        int length = left.length;
        for (int i = 0; i < Math.min(in, length); i++) gain(i, curve((i + 0.5) / in));
        for (int i = 0; i < Math.min(out, length); i++) gain(length - 1 - i, curve((i + 0.5) / out));
    }

    private static float curve(double along) {
        return (float) (along * along * (3 - 2 * along));
    }

    private void gain(int at, float factor) {
        left[at] *= factor;
        right[at] *= factor;
    }
}
