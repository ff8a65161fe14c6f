package org.kinora.imaging.internal.raster;

import java.util.function.DoubleUnaryOperator;

/**
 * How much each old pixel of a row counts for each new one: a windowed kernel, stretched when the row shrinks, its sum 1.
 *
 * @param first index of the first old pixel by new pixel; those beyond the ends stand for the end
 * @param taps old pixels of a new one
 * @param values weights, taps after taps
 */
record Weights(int[] first, int taps, float[] values) {
    /**
     * @param radius where the kernel ends, in pixels of the coarser row
     */
    static Weights of(int from, int to, double radius, DoubleUnaryOperator kernel) {
        double scale = from / (double) to;
        double stretch = Math.max(1, scale);
        int taps = (int) Math.ceil(2 * radius * stretch) + 1;
        int[] first = new int[to];
        float[] values = new float[to * taps];
        double[] row = new double[taps];
        for (int i = 0; i < to; i++) {
            double centre = (i + 0.5) * scale - 0.5;
            first[i] = (int) Math.ceil(centre - radius * stretch);
            double sum = 0;
            for (int tap = 0; tap < taps; tap++) {
                row[tap] = kernel.applyAsDouble((first[i] + tap - centre) / stretch);
                sum += row[tap];
            }
            for (int tap = 0; tap < taps; tap++) values[i * taps + tap] = (float) (row[tap] / sum);
        }
        return new Weights(first, taps, values);
    }

    /** Cubic convolution of Keys 1981 with a = -0.5. */
    static double cubic(double distance) {
        double x = Math.abs(distance);
        if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
        return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
    }

    /** Lanczos' window of three lobes. */
    static double lanczos(double distance) {
        double x = Math.abs(distance) * Math.PI;
        if (x < 1e-9) return 1;
        return x < 3 * Math.PI ? 3 * StrictMath.sin(x) * StrictMath.sin(x / 3) / (x * x) : 0;
    }
}
