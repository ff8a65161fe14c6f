package org.kinora.imaging.internal.compose;

/**
 * How some pixels look, each with a weight: the tones, the colour of the light and where it comes from.
 *
 * @param dark lightness (cube root of luminance) that a twentieth is darker than
 * @param bright lightness that a twentieth is brighter than
 * @param cast colour of the light, its luminance 1: the sixth power mean of each channel (Finlayson, Trezzi, "Shades of gray", 2004)
 * @param colourful how far colours are from grey, in luminances
 * @param side -1 to 1, where brightness rises to: left or right
 */
record PlaceLook(double dark, double bright, double[] cast, double colourful, double side) {
    private static final int BINS = 256;
    private static final double TAIL = 0.05;
    private static final int POWER = 6;
    /** Nothing is known of fewer: weights are 1 at the most. */
    private static final double LEAST = 1e-3;

    /** What a pixel counts, 0 to 1. */
    interface Weight {
        double at(int x, int y);
    }

    /** The surroundings of a figure: what is near it counts most, most of all across. */
    static PlaceLook around(float[] light, int width, int height, Layer figure, int left, int bottom) {
        double middle = left + figure.width / 2.0;
        double up = bottom - 0.35 * figure.height;
        double across = Math.max(0.22 * width, 1.2 * figure.width);
        double down = Math.max(0.25 * height, 0.6 * figure.height);
        return of(light, width, height, Math.max(1, width / 400), (x, y) -> {
            double dx = (x - middle) / across;
            double dy = (y - up) / down;
            return Math.exp(-0.5 * (dx * dx + dy * dy));
        });
    }

    static PlaceLook of(Layer figure) {
        return of(figure.light, figure.width, figure.height, 1, (x, y) -> figure.cover[y * figure.width + x]);
    }

    /** @param light red, green, blue of each pixel, linear; @param step every so many pixels across and down are looked at */
    static PlaceLook of(float[] light, int width, int height, int step, Weight weight) {
        double[] counts = new double[BINS];
        double[] powers = new double[3];
        double all = LEAST;
        double sum = LEAST;
        double off = 0;
        Rise rise = new Rise();
        for (int y = step / 2; y < height; y += step) {
            for (int x = step / 2; x < width; x += step) {
                double w = weight.at(x, y);
                if (w < LEAST) continue;
                int at = 3 * (y * width + x);
                double luminance = luminance(light, at);
                double lightness = Math.cbrt(luminance);
                counts[(int) Math.clamp(lightness * BINS, 0, BINS - 1)] += w;
                rise.add(x, lightness, w);
                all += w;
                sum += w * luminance;
                double square = 0;
                for (int c = 0; c < 3; c++) {
                    double one = Math.clamp(light[at + c], 0f, 1f);
                    powers[c] += w * one * one * one * one * one * one;
                    square += (one - luminance) * (one - luminance);
                }
                off += w * Math.sqrt(square / 3);
            }
        }
        return new PlaceLook(quantile(counts, TAIL * all), quantile(counts, (1 - TAIL) * all), cast(powers, all), off / sum, rise.correlation());
    }

    private static double[] cast(double[] powers, double all) {
        double[] cast = new double[3];
        for (int c = 0; c < 3; c++) cast[c] = Math.max(LEAST, Math.pow(powers[c] / all, 1.0 / POWER));
        double luminance = 0.2126 * cast[0] + 0.7152 * cast[1] + 0.0722 * cast[2];
        for (int c = 0; c < 3; c++) cast[c] /= luminance;
        return cast;
    }

    private static double quantile(double[] counts, double wanted) {
        double sum = 0;
        for (int i = 0; i < BINS; i++) {
            sum += counts[i];
            if (sum >= wanted) return (i + 0.5) / BINS;
        }
        return 1;
    }

    static double luminance(float[] light, int at) {
        return Math.max(0, 0.2126 * light[at] + 0.7152 * light[at + 1] + 0.0722 * light[at + 2]);
    }
}
