package org.kinora.testkit;

/** Power spectrum of a Hann-windowed piece of sound (radix-2 transform after Cooley and Tukey). */
final class Spectrum {
    private Spectrum() {}

    /**
     * The power of each frequency below half the rate.
     *
     * @param size a power of 2
     * @return {@code size / 2} values; value {@code k} belongs to {@code k * rate / size} hertz
     */
    static double[] power(short[] samples, int from, int size) {
        double[] re = new double[size];
        double[] im = new double[size];
        int bits = Integer.numberOfTrailingZeros(size);
        for (int i = 0; i < size; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / size);
            re[Integer.reverse(i) >>> (32 - bits)] = samples[from + i] * window;
        }
        for (int half = 1; half < size; half *= 2)
            for (int start = 0; start < size; start += 2 * half)
                for (int k = 0; k < half; k++) {
                    double cos = Math.cos(Math.PI * k / half);
                    double sin = -Math.sin(Math.PI * k / half);
                    int a = start + k;
                    int b = a + half;
                    double x = re[b] * cos - im[b] * sin;
                    double y = re[b] * sin + im[b] * cos;
                    re[b] = re[a] - x;
                    im[b] = im[a] - y;
                    re[a] += x;
                    im[a] += y;
                }
        double[] power = new double[size / 2];
        for (int i = 0; i < power.length; i++) power[i] = re[i] * re[i] + im[i] * im[i];
        return power;
    }
}
