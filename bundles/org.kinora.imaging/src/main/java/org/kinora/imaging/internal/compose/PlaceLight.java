package org.kinora.imaging.internal.compose;

import org.kinora.api.imaging.FigureSetting;

/**
 * The light of a place, and a figure under it.
 *
 * <p>Colour: the grey of the place's middle tones against the figure's, in light, taken over in part, for a red coat shall stay a red coat.
 * Shading: brightness
 * rises over the place towards the light; the figure's own rise is turned that way.
 */
final class PlaceLight {
    private static final double DARKEST = 0.45;
    private static final double BRIGHTEST = 1.8;
    /** The farthest that one side is brighter than the middle. */
    private static final double SHADED = 0.35;

    private PlaceLight() {}

    /** Where the light comes from, -1 (left) to 1 (right), from how brightness rises across a picture. */
    static double side(float[] light, float[] cover, int width, int height) {
        double sum = 0;
        double weight = 0;
        double xs = 0;
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                double w = cover == null ? 1 : cover[i];
                double l = Math.cbrt(luminance(light, i));
                sum += w * l;
                xs += w * x;
                weight += w;
            }
        }
        if (weight == 0) return 0;
        double meanL = sum / weight;
        double meanX = xs / weight;
        double up = 0;
        double over = 1e-9;
        double spread = 1e-9;
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                double w = cover == null ? 1 : cover[i];
                double dx = x - meanX;
                double dl = Math.cbrt(luminance(light, i)) - meanL;
                up += w * dx * dl;
                over += w * dx * dx;
                spread += w * dl * dl;
            }
        }
        // correlation, which knows no size
        return Math.clamp(up / Math.sqrt(over * spread) * 1.5, -1, 1);
    }

    static void match(Layer figure, float[] place, int width, int height, FigureSetting how, double side) {
        double strength = how.light() / 1000.0;
        double[] there = middle(place, null);
        double[] own = middle(figure.light, figure.cover);
        double placeLuma = luma(there);
        double ownLuma = luma(own);
        double[] gain = new double[3];
        double brightness = Math.clamp(Math.sqrt(placeLuma / ownLuma), DARKEST, BRIGHTEST);
        for (int c = 0; c < 3; c++) {
            // the cast alone, at half: the rest of the difference is what the figure wears
            double cast = Math.sqrt((there[c] / placeLuma) / Math.clamp(own[c] / ownLuma, 0.5, 2));
            gain[c] = Math.pow(Math.clamp(cast, 0.6, 1.6) * brightness, strength);
        }
        double turn = strength * SHADED * (side - 0.5 * side(figure.light, figure.cover, figure.width, figure.height));
        for (int y = 0, i = 0; y < figure.height; y++) {
            for (int x = 0; x < figure.width; x++, i++) {
                double across = 2.0 * (x + 0.5) / figure.width - 1;
                double shade = 1 + turn * across;
                for (int c = 0; c < 3; c++) figure.light[3 * i + c] *= (float) (gain[c] * shade);
            }
        }
    }

    /** Mean of what is neither black nor burnt out. */
    private static double[] middle(float[] light, float[] cover) {
        double[] sum = {1e-4, 1e-4, 1e-4};
        double weight = 1e-4;
        for (int i = 0; i < light.length / 3; i++) {
            double luma = luminance(light, i);
            if (luma > 0.9 || luma < 0.003) continue;
            double w = cover == null ? 1 : cover[i];
            for (int c = 0; c < 3; c++) sum[c] += w * light[3 * i + c];
            weight += w;
        }
        for (int c = 0; c < 3; c++) sum[c] = Math.max(1e-3, sum[c] / weight);
        return sum;
    }

    private static double luma(double[] light) {
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double luminance(float[] light, int at) {
        return 0.2126 * light[3 * at] + 0.7152 * light[3 * at + 1] + 0.0722 * light[3 * at + 2];
    }
}
