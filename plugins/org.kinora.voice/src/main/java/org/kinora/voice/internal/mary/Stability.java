package org.kinora.voice.internal.mary;

/**
 * Keeps the MLSA filter from running away.
 *
 * <p>The filter computes the exponential of a transfer function F by a Padé approximation of order 5, in two stages: one for the first coefficient,
 * one
 * for all others. Each is stable as long as |F| stays below 6.2 at every frequency (Imai, Sumita and Furuichi, "Mel log spectrum approximation (MLSA)
 * filter for speech synthesis", 1983). Sharp formants of a lengthened tract can pass that; such frames are flattened just enough. Between frames the
 * coefficients are interpolated, which can only lower |F|. Immutable.
 */
final class Stability {
    /** Largest |F| that is let through. */
    static final double LIMIT = 5.9;
    private static final int POINTS = 160;

    private final double[][] real;
    private final double[][] imaginary;

    /**
     * @param alpha all-pass constant of the filter
     * @param order number of coefficients, the gain included
     */
    Stability(double alpha, int order) {
        real = new double[POINTS + 1][order];
        imaginary = new double[POINTS + 1][order];
        for (int point = 0; point <= POINTS; point++) {
            double cos = StrictMath.cos(StrictMath.PI * point / POINTS);
            double sin = -StrictMath.sin(StrictMath.PI * point / POINTS);
            double below = (1 - alpha * cos) * (1 - alpha * cos) + alpha * sin * alpha * sin;
            double re = (1 - alpha * alpha) * (cos * (1 - alpha * cos) - alpha * sin * sin) / below;
            double im = (1 - alpha * alpha) * sin / below;
            double turnRe = ((cos - alpha) * (1 - alpha * cos) - alpha * sin * sin) / below;
            double turnIm = (sin * (1 - alpha * cos) + (cos - alpha) * alpha * sin) / below;
            for (int k = 1; k < order; k++) {
                real[point][k] = re;
                imaginary[point][k] = im;
                double next = re * turnRe - im * turnIm;
                im = re * turnIm + im * turnRe;
                re = next;
            }
        }
    }

    /** Flattens the coefficients of a frame in place where a stage would be unstable. */
    void keep(double[] coefficients) {
        limit(coefficients, 1, 2);
        limit(coefficients, 2, coefficients.length);
    }

    private void limit(double[] coefficients, int from, int to) {
        double largest = largest(coefficients, from, to);
        if (largest <= LIMIT) return;
        for (int k = from; k < to; k++) coefficients[k] *= LIMIT / largest;
    }

    /** The largest |F| of the coefficients from one up to another. */
    double largest(double[] coefficients, int from, int to) {
        double largest = 0;
        for (int point = 0; point <= POINTS; point++) {
            double re = 0;
            double im = 0;
            for (int k = from; k < to; k++) {
                re += coefficients[k] * real[point][k];
                im += coefficients[k] * imaginary[point][k];
            }
            largest = Math.max(largest, re * re + im * im);
        }
        return StrictMath.sqrt(largest);
    }
}
