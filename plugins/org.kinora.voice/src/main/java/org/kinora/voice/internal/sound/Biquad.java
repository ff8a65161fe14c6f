package org.kinora.voice.internal.sound;

/** Second-order filters after Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients". */
final class Biquad {
    private static final double RATE = 48_000;

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;

    private Biquad(double b0, double b1, double b2, double a0, double a1, double a2) {
        this.b0 = b0 / a0;
        this.b1 = b1 / a0;
        this.b2 = b2 / a0;
        this.a1 = a1 / a0;
        this.a2 = a2 / a0;
    }

    static Biquad lowPass(double hertz, double q) {
        double cos = cos(hertz);
        double alpha = alpha(hertz, q);
        return new Biquad((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    static Biquad highPass(double hertz, double q) {
        double cos = cos(hertz);
        double alpha = alpha(hertz, q);
        return new Biquad((1 + cos) / 2, -1 - cos, (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /** Raises (or lowers) a band around a frequency by decibels. */
    static Biquad peak(double hertz, double q, double decibels) {
        double cos = cos(hertz);
        double alpha = alpha(hertz, q);
        double gain = StrictMath.pow(10, decibels / 40);
        return new Biquad(1 + alpha * gain, -2 * cos, 1 - alpha * gain, 1 + alpha / gain, -2 * cos, 1 - alpha / gain);
    }

    /** Filters in place. */
    void apply(double[] sound) {
        double x1 = 0;
        double x2 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int i = 0; i < sound.length; i++) {
            double x = sound[i];
            double y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
            x2 = x1;
            x1 = x;
            y2 = y1;
            y1 = y;
            sound[i] = y;
        }
    }

    private static double cos(double hertz) {
        return StrictMath.cos(2 * StrictMath.PI * hertz / RATE);
    }

    private static double alpha(double hertz, double q) {
        return StrictMath.sin(2 * StrictMath.PI * hertz / RATE) / (2 * q);
    }
}
