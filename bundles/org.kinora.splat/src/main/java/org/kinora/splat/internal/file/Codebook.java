package org.kinora.splat.internal.file;

import java.util.Arrays;

/** 256 sorted numbers that stand for many. */
record Codebook(float[] values) {
    static final int SIZE = 256;

    /**
     * Numbers at equal shares of a mixture: half of it the values, half of it an even spread over their range. No value is farther from one than a
     * 256th of the range, and where many values are, they lie denser.
     *
     * @param sample is sorted by it
     */
    static Codebook of(float[] sample) {
        Arrays.sort(sample);
        float[] values = new float[SIZE];
        if (sample.length == 0) return new Codebook(values);
        double low = sample[0];
        double range = sample[sample.length - 1] - low;
        int rank = 0;
        for (int i = 0; i < SIZE; i++) {
            double share = (i + 0.5) / SIZE;
            while (rank < sample.length - 1 && share(rank + 1, sample, low, range) <= share) rank++;
            double from = share(rank, sample, low, range);
            double to = rank < sample.length - 1 ? share(rank + 1, sample, low, range) : 1;
            double next = rank < sample.length - 1 ? sample[rank + 1] : sample[rank];
            values[i] = (float) (sample[rank] + (next - sample[rank]) * Math.clamp((share - from) / Math.max(to - from, 1e-12), 0, 1));
        }
        return new Codebook(values);
    }

    /** Share of the mixture below the value of a rank. */
    private static double share(int rank, float[] sample, double low, double range) {
        return 0.5 * rank / sample.length + (range > 0 ? 0.5 * (sample[rank] - low) / range : 0);
    }

    /** The number nearest to a value. */
    int nearest(float value) {
        int at = Arrays.binarySearch(values, value);
        if (at >= 0) return at;
        int above = -at - 1;
        if (above == 0) return 0;
        if (above == SIZE) return SIZE - 1;
        return value - values[above - 1] <= values[above] - value ? above - 1 : above;
    }
}
