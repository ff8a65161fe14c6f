package org.kinora.voices.installed.internal.process;

/**
 * Brings a sound to 48 kHz with its pitch as it is: band-limited interpolation with a Kaiser-windowed sine cardinal (Smith and Gossett, "A
 * flexible sampling-rate conversion method", 1984), 24 zero crossings to each side.
 */
public final class Resampler {
    private static final int RATE = 48_000;
    private static final int REACH = 24;
    private static final double BETA = 9;
    private static final double PASS = 0.94;
    private static final double SCALE = 1.0 / 32_768;

    private Resampler() {}

    /** The sound in ±1 at 48 kHz. */
    public static double[] to48(Wave wave) {
        double[] out = new double[(int) position(wave.samples().length, wave.rate())];
        double step = (double) wave.rate() / RATE;
        double narrow = PASS * Math.min(1, 1 / step);
        int phases = phases(wave.rate());
        int reach = (int) StrictMath.ceil(REACH / narrow);
        double[][] kernels = new double[phases][];
        for (int i = 0; i < out.length; i++) {
            long numerator = (long) i * wave.rate();
            int first = (int) (numerator / RATE) - reach + 1;
            int phase = (int) (i % phases);
            if (kernels[phase] == null) kernels[phase] = kernel((numerator % RATE) / (double) RATE, reach, narrow);
            double sum = 0;
            for (int k = 0; k < 2 * reach; k++) {
                int at = first + k;
                if (at >= 0 && at < wave.samples().length) sum += kernels[phase][k] * wave.samples()[at];
            }
            out[i] = sum * SCALE;
        }
        return out;
    }

    /** Where a sample of a rate lies at 48 kHz. */
    public static long position(long sample, int rate) {
        return sample * RATE / rate;
    }

    /** After so many samples the fraction between two samples comes again. */
    private static int phases(int rate) {
        int a = RATE;
        int b = rate;
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return RATE / a;
    }

    private static double[] kernel(double fraction, int reach, double narrow) {
        double[] kernel = new double[2 * reach];
        for (int k = 0; k < kernel.length; k++) {
            double x = k - reach + 1 - fraction;
            double turn = StrictMath.PI * x * narrow;
            double edge = x / reach;
            double window = Math.abs(edge) >= 1 ? 0 : bessel(BETA * StrictMath.sqrt(1 - edge * edge)) / bessel(BETA);
            kernel[k] = (turn == 0 ? 1 : StrictMath.sin(turn) / turn) * narrow * window;
        }
        return kernel;
    }

    /** Modified Bessel function of the first kind of order 0, by its series. */
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; k < 40; k++) {
            term *= x * x / (4.0 * k * k);
            sum += term;
        }
        return sum;
    }
}
