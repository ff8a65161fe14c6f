package org.kinora.imaging.internal.colour;

import org.kinora.api.imaging.ColourTable;
import org.kinora.imaging.internal.raster.SrgbCurve;

/**
 * Takes the cast of a light away: red and blue are weighed so that what shall be grey is grey, and all so that no white is lost.
 *
 * <p>The light is guessed by shades of grey with the power 6 (Finlayson, Trezzi, "Shades of gray and colour constancy", 2004) from what is not
 * burnt out.
 */
final class WhiteBalance {
    private static final int SIZE = 1024;
    private static final int BURNT = 250;
    private static final double POWER = 6;
    /** Farthest that a weight may go: a picture of one colour is not a picture under a coloured light. */
    private static final double FARTHEST = 3;

    ColourTable table(int[] colours, int neutral) {
        double[] cast = neutral >= 0 ? light(neutral) : guessed(colours);
        double green = Math.max(1e-6, cast[1]);
        double[] weight = {bound(green / Math.max(1e-6, cast[0])), 1, bound(green / Math.max(1e-6, cast[2]))};
        double luminance = 0.2126 * weight[0] + 0.7152 * weight[1] + 0.0722 * weight[2];
        float[] entries = new float[3 * SIZE];
        for (int i = 0; i < SIZE; i++) {
            double light = SrgbCurve.light(i / (SIZE - 1.0));
            for (int c = 0; c < 3; c++) entries[3 * i + c] = (float) SrgbCurve.code(shoulder(light, weight[c] / luminance));
        }
        return ColourTable.curves("White balance", SIZE, entries);
    }

    /** Straight up to the upper fifth, then bending so that white stays white. */
    private static double shoulder(double light, double weight) {
        double knee = 0.8;
        double straight = light * weight;
        if (light <= knee) return Math.min(1, straight);
        double t = (light - knee) / (1 - knee);
        double start = Math.min(1, knee * weight);
        return start + (1 - start) * t;
    }

    private static double bound(double weight) {
        return Math.clamp(weight, 1 / FARTHEST, FARTHEST);
    }

    private static double[] light(int rgb) {
        return new double[] {SrgbCurve.light((rgb >> 16 & 0xFF) / 255.0), SrgbCurve.light((rgb >> 8 & 0xFF) / 255.0),
                SrgbCurve.light((rgb & 0xFF) / 255.0)};
    }

    private static double[] guessed(int[] colours) {
        double[] sums = new double[3];
        double[] codes = new double[256];
        for (int i = 0; i < 256; i++) codes[i] = Math.pow(SrgbCurve.light(i / 255.0), POWER);
        for (int colour : colours) {
            int r = colour >> 16 & 0xFF;
            int g = colour >> 8 & 0xFF;
            int b = colour & 0xFF;
            if (r >= BURNT || g >= BURNT || b >= BURNT) continue;
            sums[0] += codes[r];
            sums[1] += codes[g];
            sums[2] += codes[b];
        }
        for (int c = 0; c < 3; c++) sums[c] = Math.pow(sums[c] / Math.max(1, colours.length), 1 / POWER);
        return sums[1] > 0 ? sums : new double[] {1, 1, 1};
    }
}
