package org.kinora.imaging.internal.compose;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.imaging.internal.cv.Interleaving;

/**
 * Where a figure keeps the light from the ground: all but black where it touches it, dim around its feet, and its outline away from the light, softer
 * the higher what throws it.
 */
final class GroundShadow {
    /** How flat the ground is seen: what goes a figure's height away from the camera goes up by so much of it. */
    private static final double FLAT = 0.22;
    /** A figure's shadow is so much longer than it is high when the light comes from the side. */
    private static final double LONG = 0.9;
    /** Heights above the ground, of the figure's, and how soft the shadow of what is up to there is. */
    private static final double[] HEIGHTS = {0.1, 0.3, 0.6, 1};
    private static final double[] SOFT = {0.006, 0.014, 0.028, 0.05};
    /** What is so little above the ground, of the figure's height, touches it, and what is so little keeps the light of the sky from it. */
    private static final double TOUCHES = 0.05;
    private static final double COVERS = 0.16;

    /** How dark a shadow is to be is said as it is seen; light goes with a higher power of that. */
    private static final double SEEN = 2.2;

    private final int width;
    private final int height;

    GroundShadow(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** How much light is left at each pixel of the frame, 1 for all. @param left, bottom where the figure's lowest row is in the frame */
    float[] of(Layer figure, int left, int bottom, PlaceLamp lamp, double strength) {
        float[] kept = new float[width * height];
        java.util.Arrays.fill(kept, 1);
        try (PointerScope scope = new PointerScope()) {
            double directed = Math.clamp(1.3 * Math.max(Math.abs(lamp.side()), lamp.back()), 0.4, 1);
            float[] cast = cast(figure, left, bottom, lamp);
            for (int i = 0; i < kept.length; i++) kept[i] *= (float) (1 - strength * directed * cast[i]);
            dim(kept, under(figure, left, bottom, TOUCHES, 0.016, 0.008), 0.9 * strength);
            dim(kept, under(figure, left, bottom, COVERS, 0.07, 0.03), 0.9 * strength);
        }
        for (int i = 0; i < kept.length; i++) if (kept[i] < 1) kept[i] = (float) Math.pow(kept[i], SEEN);
        return kept;
    }

    private static void dim(float[] kept, float[] shadow, double strength) {
        float most = 1e-3f;
        for (float one : shadow) most = Math.max(most, one);
        for (int i = 0; i < kept.length; i++) if (shadow[i] > 0) kept[i] *= (float) (1 - strength * shadow[i] / most);
    }

    private float[] cast(Layer figure, int left, int bottom, PlaceLamp lamp) {
        float[] all = new float[width * height];
        double over = -LONG * lamp.side();
        // light from behind lays the shadow before the feet; else it lies behind them, a little
        double down = lamp.back() > 0.2 ? LONG * lamp.back() * 0.4 : -FLAT * (1 - lamp.back());
        double from = 0;
        for (int band = 0; band < HEIGHTS.length; band++) {
            float[] part = new float[all.length];
            for (int row = 0; row < figure.height; row++) {
                double up = (double) (figure.height - 1 - row) / figure.height;
                if (up < from || up > HEIGHTS[band]) continue;
                int y = (int) Math.round(bottom + up * down * figure.height);
                int shift = (int) Math.round(up * over * figure.height);
                if (y < 0 || y >= height) continue;
                for (int column = 0; column < figure.width; column++) {
                    int x = left + column + shift;
                    if (x < 0 || x >= width) continue;
                    int at = y * width + x;
                    part[at] = Math.max(part[at], figure.cover[row * figure.width + column]);
                }
            }
            double sigma = Math.max(0.8, SOFT[band] * figure.height);
            float[] soft = blurred(part, sigma, Math.max(0.8, sigma * (lamp.back() > 0.2 ? 1 : FLAT * 2)));
            double weak = 1 - 0.55 * (from + HEIGHTS[band]) / 2;
            for (int i = 0; i < all.length; i++) all[i] = Math.max(all[i], (float) (weak * soft[i]));
            from = HEIGHTS[band] - SOFT[band];
        }
        return all;
    }

    /** What lies on the ground under what is so near to it, spread over it: the lowest of each column, brought down to the ground. */
    private float[] under(Layer figure, int left, int bottom, double near, double across, double down) {
        float[] map = new float[width * height];
        int thick = Math.max(2, (int) Math.round(0.016 * figure.height));
        for (int column = 0; column < figure.width; column++) {
            int row = figure.height - 1;
            while (row >= 0 && figure.cover[row * figure.width + column] < 0.5f) row--;
            int x = left + column;
            if (row < 0 || x < 0 || x >= width) continue;
            int over = figure.height - 1 - row;
            double gap = over / (near * figure.height);
            float weight = (float) Math.exp(-gap * gap);
            int ground = bottom - (int) Math.round(over * (over < TOUCHES * figure.height ? 0.8 : FLAT));
            for (int y = Math.max(0, ground - thick / 2); y <= Math.min(height - 1, ground + thick / 2); y++) map[y * width + x] = weight;
        }
        return blurred(map, Math.max(1, across * figure.height), Math.max(0.8, down * figure.height));
    }

    private float[] blurred(float[] map, double across, double down) {
        Mat soft = Interleaving.matrix(map, width, height, 1);
        opencv_imgproc.GaussianBlur(soft, soft, new Size(0, 0), across, down, opencv_core.BORDER_DEFAULT, 0);
        return Interleaving.floats(soft);
    }
}
