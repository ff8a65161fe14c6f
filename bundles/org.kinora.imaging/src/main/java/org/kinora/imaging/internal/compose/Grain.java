package org.kinora.imaging.internal.compose;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.imaging.internal.cv.Interleaving;

/** Brings a figure to the sharpness and the grain of the picture that it stands in. Tones are square roots of light here. */
final class Grain {
    private static final int BLOCK = 12;
    /** More than this is the pattern of a carpet and no grain. */
    private static final double MOST = 0.02;
    /** Fewer pixels say nothing. */
    private static final int LEAST = 400;
    private static final double SOFTEST = 2;

    private final float[] tones;
    private final int width;
    private final int height;

    private Grain(float[] tones, int width, int height) {
        this.tones = tones;
        this.width = width;
        this.height = height;
    }

    /** @param light, width, height the place, of which a window of the figure's size is looked at, and where that lies */
    static void match(Layer figure, float[] light, int width, int height, int left, int top, double strength) {
        if (figure.cover.length < LEAST) return;
        Grain place = window(light, width, height, left, top, figure.width, figure.height);
        if (place.tones.length < LEAST) return;
        try (PointerScope scope = new PointerScope()) {
            soften(figure, place.sharpness(null), strength);
            double there = place.noise(null);
            double own = of(figure).noise(figure.cover);
            double missing = strength * Math.sqrt(Math.max(0, there * there - own * own));
            if (missing > 5e-4) grain(figure, missing);
        }
    }

    private static Grain of(Layer figure) {
        float[] tones = new float[figure.cover.length];
        for (int i = 0; i < tones.length; i++) tones[i] = (float) Math.sqrt(PlaceLook.luminance(figure.light, 3 * i));
        return new Grain(tones, figure.width, figure.height);
    }

    private static Grain window(float[] light, int width, int height, int left, int top, int wide, int high) {
        int x0 = Math.clamp(left - wide / 2, 0, width);
        int x1 = Math.clamp(left + wide + wide / 2, 0, width);
        int y0 = Math.clamp(top, 0, height);
        int y1 = Math.clamp(top + high, 0, height);
        float[] tones = new float[Math.max(0, (x1 - x0) * (y1 - y0))];
        for (int y = y0, i = 0; y < y1; y++)
            for (int x = x0; x < x1; x++, i++) tones[i] = (float) Math.sqrt(PlaceLook.luminance(light, 3 * (y * width + x)));
        return new Grain(tones, x1 - x0, y1 - y0);
    }

    /** The standard deviation of noise (Immerkaer, 1996) in the flattest fifth of the blocks. */
    private double noise(float[] cover) {
        double[] found = new double[(width / BLOCK + 1) * (height / BLOCK + 1)];
        int count = 0;
        for (int top = 1; top + BLOCK < height; top += BLOCK)
            for (int left = 1; left + BLOCK < width; left += BLOCK) if (solid(cover, left, top)) found[count++] = noise(left, top);
        if (count == 0) return 0;
        double[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return Math.min(MOST, sorted[count / 5]);
    }

    private boolean solid(float[] cover, int left, int top) {
        if (cover == null) return true;
        int first = top * width + left;
        int last = first + (BLOCK - 1) * width;
        return Math.min(Math.min(cover[first], cover[first + BLOCK - 1]), Math.min(cover[last], cover[last + BLOCK - 1])) > 0.95f;
    }

    private double noise(int left, int top) {
        double sum = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                int i = y * width + x;
                double ring = tones[i - width - 1] + tones[i - width + 1] + tones[i + width - 1] + tones[i + width + 1];
                sum += Math.abs(ring - 2 * (tones[i - width] + tones[i + width] + tones[i - 1] + tones[i + 1]) + 4 * tones[i]);
            }
        }
        return Math.sqrt(Math.PI / 2) / 6 * sum / (BLOCK * BLOCK);
    }

    /** Fine detail for each coarse one, at the strongest edges; 0 where there are none. */
    private double sharpness(float[] cover) {
        float[] fine = blurred(tones, 0.8);
        float[] coarse = blurred(tones, 2);
        float[] edges = new float[tones.length];
        for (int i = 0; i < edges.length; i++) edges[i] = cover == null || cover[i] > 0.98f ? Math.abs(fine[i] - coarse[i]) : 0;
        float[] sorted = edges.clone();
        Arrays.sort(sorted);
        float strong = Math.max(0.01f, sorted[sorted.length * 19 / 20]);
        double small = 0;
        double large = 0;
        for (int i = 0; i < edges.length; i++) {
            if (edges[i] < strong) continue;
            small += Math.abs(tones[i] - fine[i]);
            large += edges[i];
        }
        return large == 0 ? 0 : small / large;
    }

    private float[] blurred(float[] numbers, double sigma) {
        Mat soft = Interleaving.matrix(numbers, width, height, 1);
        opencv_imgproc.GaussianBlur(soft, soft, new Size(0, 0), sigma);
        return Interleaving.floats(soft);
    }

    /** Blurs a figure that is sharper than its place until it is as sharp, up to two pixels: what is out of focus farther off says nothing of it. */
    private static void soften(Layer figure, double wanted, double strength) {
        Grain own = of(figure);
        if (wanted == 0 || own.sharpness(figure.cover) <= wanted) return;
        double least = 0;
        double most = SOFTEST;
        for (int step = 0; step < 5; step++) {
            double sigma = (least + most) / 2;
            double sharp = new Grain(own.blurred(own.tones, sigma), own.width, own.height).sharpness(figure.cover);
            if (sharp > wanted) least = sigma;
            else most = sigma;
        }
        double sigma = strength * most;
        if (sigma < 0.25) return;
        for (int i = 0; i < figure.cover.length; i++) for (int c = 0; c < 3; c++) figure.light[3 * i + c] *= figure.cover[i];
        Mat colours = Interleaving.matrix(figure.light, figure.width, figure.height, 3);
        opencv_imgproc.GaussianBlur(colours, colours, new Size(0, 0), sigma);
        float[] light = Interleaving.floats(colours);
        float[] cover = own.blurred(figure.cover, sigma);
        for (int i = 0; i < cover.length; i++) {
            figure.cover[i] = cover[i];
            for (int c = 0; c < 3; c++) figure.light[3 * i + c] = cover[i] < 1e-3f ? 0 : light[3 * i + c] / cover[i];
        }
    }

    /** The same lot every time: a composition is repeated to the bit. */
    private static void grain(Layer figure, double deviation) {
        SplittableRandom lot = new SplittableRandom(1);
        for (int i = 0; i < figure.cover.length; i++) {
            double noise = deviation * lot.nextGaussian();
            for (int c = 0; c < 3; c++) {
                double tone = Math.max(0, Math.sqrt(Math.max(0, figure.light[3 * i + c])) + noise);
                figure.light[3 * i + c] = (float) (tone * tone);
            }
        }
    }
}
