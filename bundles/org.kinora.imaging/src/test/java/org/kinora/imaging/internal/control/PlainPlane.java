package org.kinora.imaging.internal.control;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Numbers in rows, filtered and resampled by the textbook's sums: what faster code is held against. */
record PlainPlane(int width, int height, double[] values) {
    /** Answers for a place. */
    interface At {
        double value(int x, int y);
    }

    static PlainPlane of(int width, int height, At at) {
        double[] values = new double[width * height];
        for (int i = 0; i < values.length; i++) values[i] = at.value(i % width, i / width);
        return new PlainPlane(width, height, values);
    }

    double at(int x, int y) {
        return values[y * width + x];
    }

    /** Beyond the rim the rim's own number. */
    double edge(int x, int y) {
        return at(Math.clamp(x, 0, width - 1), Math.clamp(y, 0, height - 1));
    }

    /** Beyond the rim what lies mirrored in its outermost pixel. */
    double mirrored(int x, int y) {
        return at(fold(x, width), fold(y, height));
    }

    private static int fold(int at, int side) {
        int i = Math.abs(at);
        return i < side ? i : 2 * side - 2 - i;
    }

    PlainPlane map(DoubleUnaryOperator change) {
        return new PlainPlane(width, height, Arrays.stream(values).map(change).toArray());
    }

    /** Rounded and clamped as codes of 8 bit. */
    PlainPlane codes() {
        return map(value -> Math.clamp(Math.rint(value), 0, 255));
    }

    /** Codes without what follows the point. */
    PlainPlane cut() {
        return map(value -> Math.floor(Math.clamp(value, 0, 255)));
    }

    /** A Gaussian of some taps across and down. */
    PlainPlane gaussian(double sigma, int taps) {
        double[] weights = new double[taps];
        double sum = 0;
        for (int i = 0; i < taps; i++) sum += weights[i] = Math.exp(-Math.pow(i - taps / 2, 2) / (2 * sigma * sigma));
        for (int i = 0; i < taps; i++) weights[i] /= sum;
        return filtered(weights);
    }

    /** Weights across and down, mirrored at the rim. */
    PlainPlane filtered(double[] weights) {
        int half = weights.length / 2;
        PlainPlane across = of(width, height, (x, y) -> {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) sum += weights[i] * mirrored(x + i - half, y);
            return sum;
        });
        return of(width, height, (x, y) -> {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) sum += weights[i] * across.mirrored(x, y + i - half);
            return sum;
        });
    }

    /** Means of what falls into each pixel of a smaller plane. */
    PlainPlane area(int w, int h) {
        double dx = (double) width / w;
        double dy = (double) height / h;
        return of(w, h, (x, y) -> {
            double sum = 0;
            for (int v = (int) (y * dy); v < Math.min(height, Math.ceil((y + 1) * dy - 1e-9)); v++)
                for (int u = (int) (x * dx); u < Math.min(width, Math.ceil((x + 1) * dx - 1e-9)); u++)
                    sum += at(u, v) * (Math.min(u + 1, (x + 1) * dx) - Math.max(u, x * dx)) * (Math.min(v + 1, (y + 1) * dy) - Math.max(v, y * dy));
            return sum / dx / dy;
        });
    }

    PlainPlane linear(int w, int h) {
        return sampled(w, h, 1, PlainPlane::tent);
    }

    private static double tent(double far) {
        return Math.max(0, 1 - far);
    }

    /** Keys' cubic (1981) with -0.75. */
    PlainPlane cubic(int w, int h) {
        return sampled(w, h, 2, far -> {
            double a = -0.75;
            if (far <= 1) return ((a + 2) * far - (a + 3)) * far * far + 1;
            return far >= 2 ? 0 : ((a * far - 5 * a) * far + 8 * a) * far - 4 * a;
        });
    }

    /** Lanczos over eight taps, made to sum to one. */
    PlainPlane lanczos(int w, int h) {
        return sampled(w, h, 4, far -> far >= 4 ? 0 : sinc(far) * sinc(far / 4));
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private PlainPlane sampled(int w, int h, int reach, DoubleUnaryOperator weight) {
        return of(w, h, (x, y) -> sample((x + 0.5) * width / w - 0.5, (y + 0.5) * height / h - 0.5, reach, weight));
    }

    private double sample(double x, double y, int reach, DoubleUnaryOperator weight) {
        double sum = 0;
        double all = 0;
        for (int v = (int) Math.floor(y) - reach + 1; v <= (int) Math.floor(y) + reach; v++) {
            for (int u = (int) Math.floor(x) - reach + 1; u <= (int) Math.floor(x) + reach; u++) {
                double share = weight.applyAsDouble(Math.abs(u - x)) * weight.applyAsDouble(Math.abs(v - y));
                sum += share * edge(u, v);
                all += share;
            }
        }
        return sum / all;
    }

    /** Between four pixels; nothing lies beyond the rim. */
    double between(double x, double y) {
        double sum = 0;
        for (int v = (int) Math.floor(y); v <= Math.floor(y) + 1; v++)
            for (int u = (int) Math.floor(x); u <= Math.floor(x) + 1; u++)
                if (u >= 0 && v >= 0 && u < width && v < height) sum += tent(Math.abs(u - x)) * tent(Math.abs(v - y)) * at(u, v);
        return sum;
    }

    /** Twice the size by Burt and Adelson's pyramid (1983): noughts between, then 1 4 6 4 1 across and down, times four. */
    PlainPlane expanded() {
        double[] weights = {1 / 16.0, 4 / 16.0, 6 / 16.0, 4 / 16.0, 1 / 16.0};
        return of(2 * width, 2 * height, (x, y) -> {
            double sum = 0;
            for (int v = -2; v <= 2; v++)
                for (int u = -2; u <= 2; u++)
                    if ((x + u & 1) == 0 && (y + v & 1) == 0) sum += 4 * weights[u + 2] * weights[v + 2] * half(x + u, y + v);
            return sum;
        });
    }

    /** Half the size by the same pyramid: 1 4 6 4 1 across and down, of every second place. */
    PlainPlane reduced() {
        PlainPlane soft = filtered(new double[] {1 / 16.0, 4 / 16.0, 6 / 16.0, 4 / 16.0, 1 / 16.0});
        return of((width + 1) / 2, (height + 1) / 2, (x, y) -> soft.at(2 * x, 2 * y));
    }

    private double half(int x, int y) {
        return at(Math.min(width - 1, Math.abs(x) / 2), Math.min(height - 1, Math.abs(y) / 2));
    }

    /** The number that so many percent are under, between two by their distance (as NumPy has it). */
    double percentile(double percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double at = percent / 100 * (sorted.length - 1);
        int under = (int) at;
        return sorted[under] + (at - under) * (sorted[Math.min(under + 1, sorted.length - 1)] - sorted[under]);
    }
}
