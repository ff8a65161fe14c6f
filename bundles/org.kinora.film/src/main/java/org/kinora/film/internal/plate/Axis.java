package org.kinora.film.internal.plate;

/**
 * How one side of a picture is sampled: for each place of the result the first place of the picture that counts, and the weights of those from it
 * on. The filter is Keys' cubic convolution with a = -1/2 ("Cubic convolution interpolation for digital image processing", 1981), as wide as a pixel
 * of the coarser of both.
 */
final class Axis {
    private final int taps;
    private final int[] first;
    private final int[] weights;
    private Blocks blocks;

    /**
     * @param from first place of the result
     * @param to place behind its last one
     * @param scale places of the picture for one of the result, above 0
     * @param offset place of the picture at place 0 of the result
     * @param limit places that the picture has
     * @param one sum of the weights
     */
    Axis(int from, int to, double scale, double offset, int limit, int one) {
        double reach = Math.max(1, scale);
        taps = 2 * (int) Math.ceil(2 * reach);
        first = new int[to - from];
        weights = new int[taps * (to - from)];
        double[] exact = new double[taps];
        for (int i = 0; i < to - from; i++) {
            double place = Math.clamp(scale * (from + i) + offset, -1.0, limit);
            first[i] = (int) Math.floor(place) - taps / 2 + 1;
            if (taps == 4) {
                four(place - first[i] - 1, one, 4 * i);
                continue;
            }
            double sum = 0;
            for (int t = 0; t < taps; t++) sum += exact[t] = cubic(Math.abs(first[i] + t - place) / reach);
            round(exact, one / sum, one, i * taps);
        }
    }

    /** The same where nothing is made smaller, which a zoom asks for with each frame; what is missing goes to the nearer tap, the larger one. */
    private void four(double part, int one, int at) {
        double rest = 1 - part;
        int before = (int) Math.rint(one * (-0.5 * part * rest * rest));
        int after = (int) Math.rint(one * (-0.5 * rest * part * part));
        int left = (int) Math.rint(one * ((1.5 * part - 2.5) * part * part + 1));
        int right = (int) Math.rint(one * ((1.5 * rest - 2.5) * rest * rest + 1));
        int missing = one - before - after - left - right;
        weights[at] = before;
        weights[at + 1] = part > 0.5 ? left : left + missing;
        weights[at + 2] = part > 0.5 ? right + missing : right;
        weights[at + 3] = after;
    }

    /** Whole numbers near the exact ones, whose sum is right: what is missing goes to the largest. */
    private void round(double[] exact, double factor, int one, int at) {
        int left = one;
        int largest = 0;
        for (int t = 0; t < taps; t++) {
            int weight = (int) Math.rint(exact[t] * factor);
            weights[at + t] = weight;
            left -= weight;
            if (exact[t] > exact[largest]) largest = t;
        }
        weights[at + largest] += left;
    }

    private static double cubic(double x) {
        if (x >= 2) return 0;
        return x < 1 ? (1.5 * x - 2.5) * x * x + 1 : ((-0.5 * x + 2.5) * x - 4) * x + 2;
    }

    int length() {
        return first.length;
    }

    /** Places of the picture that count for each of the result. */
    int taps() {
        return taps;
    }

    /** The first place that counts; may lie outside the picture, by {@link #taps} at most. */
    int[] first() {
        return first;
    }

    /** {@link #taps} weights for each place of the result. */
    int[] weights() {
        return weights;
    }

    /**
     * The axis for loops that handle several places at once.
     *
     * @param starts first place of the picture for the first place of each block
     * @param places first place for each place, counted from its block's start
     * @param weights four arrays, one for each tap
     */
    record Blocks(int[] starts, short[] places, short[][] weights) {}

    /** Blocks of so many places; of an axis with four taps only. */
    Blocks blocks(int size) {
        if (blocks != null) return blocks;
        int count = (first.length + size - 1) / size;
        int[] starts = new int[count];
        short[] places = new short[count * size];
        short[][] by = new short[4][count * size];
        for (int x = 0; x < first.length; x++) {
            if (x % size == 0) starts[x / size] = first[x];
            places[x] = (short) (first[x] - starts[x / size]);
            for (int t = 0; t < 4; t++) by[t][x] = (short) weights[4 * x + t];
        }
        blocks = new Blocks(starts, places, by);
        return blocks;
    }
}
