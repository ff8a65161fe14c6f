package org.kinora.composer.internal.wave;

/** Second-order filters after Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients". Keeps its state between blocks. */
public final class Biquad {
    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double x1;
    private double x2;
    private double y1;
    private double y2;

    private Biquad(double b0, double b1, double b2, double a0, double a1, double a2) {
        this.b0 = b0 / a0;
        this.b1 = b1 / a0;
        this.b2 = b2 / a0;
        this.a1 = a1 / a0;
        this.a2 = a2 / a0;
    }

    public static Biquad lowPass(double hertz, double q) {
        double cos = cos(hertz);
        double alpha = alpha(hertz, q);
        return new Biquad((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    public static Biquad highPass(double hertz, double q) {
        double cos = cos(hertz);
        double alpha = alpha(hertz, q);
        return new Biquad((1 + cos) / 2, -1 - cos, (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /** Passes a band; gain 1 at its centre. */
    public static Biquad bandPass(double hertz, double q) {
        double alpha = alpha(hertz, q);
        return new Biquad(alpha, 0, -alpha, 1 + alpha, -2 * cos(hertz), 1 - alpha);
    }

    /** Raises (or lowers) a band by decibels. */
    public static Biquad peak(double hertz, double q, double decibels) {
        double cos = cos(hertz);
        double alpha = alpha(hertz, q);
        double gain = StrictMath.pow(10, decibels / 40);
        return new Biquad(1 + alpha * gain, -2 * cos, 1 - alpha * gain, 1 + alpha / gain, -2 * cos, 1 - alpha / gain);
    }

    /** A filter by its coefficients, a0 being 1. */
    public static Biquad of(double b0, double b1, double b2, double a1, double a2) {
        return new Biquad(b0, b1, b2, 1, a1, a2);
    }

    /** One sample. */
    public double apply(double x) {
        double y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
        x2 = x1;
        x1 = x;
        y2 = y1;
        y1 = y;
        return y;
    }

    /** A block in place. */
    public void apply(float[] sound) {
        for (int i = 0; i < sound.length; i++) sound[i] = (float) apply(sound[i]);
    }

    private static double cos(double hertz) {
        return StrictMath.cos(2 * StrictMath.PI * Math.min(hertz, 23_000) / Stereo.RATE);
    }

    private static double alpha(double hertz, double q) {
        return StrictMath.sin(2 * StrictMath.PI * Math.min(hertz, 23_000) / Stereo.RATE) / (2 * q);
    }
}
