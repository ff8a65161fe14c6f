package org.kinora.camera.internal;

import java.util.Arrays;

/** One representative distance per layer: the median depth of what the layer shows. */
final class Distances {
    private static final double FARTHEST = 80;

    private Distances() {}

    /** Metres for each layer from far to near; a plausible spacing where there is no depth picture. */
    static double[] of(Picture.Pixels[] layers, Picture.Depth depth) {
        double[] metres = new double[layers.length];
        for (int i = 0; i < layers.length; i++) {
            metres[i] = depth == null ? 6.0 / (1 + i) : median(layers, i, depth);
        }
        for (int i = 0; i < layers.length; i++) if (Double.isNaN(metres[i])) metres[i] = i == 0 ? 6 : metres[i - 1] * 0.7;
        for (int i = layers.length - 2; i >= 0; i--) metres[i] = Math.max(metres[i], metres[i + 1]);
        return metres;
    }

    private static double median(Picture.Pixels[] layers, int layer, Picture.Depth depth) {
        float[] seen = new float[depth.metres().length];
        int n = 0;
        for (int y = 0; y < depth.height(); y++) {
            for (int x = 0; x < depth.width(); x++) {
                if (top(layers, x, y, depth) == layer) seen[n++] = depth.metres()[y * depth.width() + x];
            }
        }
        if (n == 0) return Double.NaN;
        Arrays.sort(seen, 0, n);
        return Math.clamp(seen[n / 2], 0.2, FARTHEST);
    }

    /** The nearest layer that covers a place of the depth grid. */
    private static int top(Picture.Pixels[] layers, int x, int y, Picture.Depth depth) {
        for (int i = layers.length - 1; i > 0; i--) {
            Picture.Pixels p = layers[i];
            int at = y * p.height() / depth.height() * p.width() + x * p.width() / depth.width();
            if (p.argb()[at] >>> 24 >= 128) return i;
        }
        return 0;
    }
}
