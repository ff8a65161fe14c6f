package org.kinora.imaging.internal.colour;

import org.kinora.api.imaging.ColourTable;
import org.kinora.api.work.Work;

/**
 * The linear change of OKLab that carries one cloud of colours onto another with the least movement: means meet, covariances meet (Pitié, Kokaram,
 * "The linear
 * Monge-Kantorovitch linear colour mapping for example-based colour transfer", 2007).
 *
 * <p>No direction is stretched by more than {@value #STRETCH}, or grain and compression would be blown up; black stays black and white white, and
 * what no screen
 * shows loses saturation rather than being cut.
 */
final class LookMatch {
    static final int SIZE = 33;
    private static final double STRETCH = 2.5;
    /** Added to every variance: one step of an 8 bit code. */
    private static final double NOISE = 2e-5;

    private final Oklab oklab;

    LookMatch(Oklab oklab) {
        this.oklab = oklab;
    }

    ColourTable table(int[] from, int[] to, double strength, Work work) {
        Cloud source = new Cloud(from, oklab);
        Cloud wanted = new Cloud(to, oklab);
        double[][] change = change(source.covariance, wanted.covariance);
        float[] entries = new float[3 * SIZE * SIZE * SIZE];
        float[] lab = new float[3];
        double[] out = new double[3];
        for (int b = 0, at = 0; b < SIZE; b++) {
            work.checkCancelled();
            for (int g = 0; g < SIZE; g++) {
                for (int r = 0; r < SIZE; r++, at += 3) {
                    Oklab.fromLight(light(r), light(g), light(b), lab, 0);
                    for (int i = 0; i < 3; i++) {
                        double moved = wanted.mean[i];
                        for (int k = 0; k < 3; k++) moved += change[i][k] * (lab[k] - source.mean[k]);
                        out[i] = lab[i] + strength * (moved - lab[i]);
                    }
                    place(lab, out, entries, at);
                }
            }
        }
        return ColourTable.lattice("Match", SIZE, entries);
    }

    private static double light(int step) {
        return org.kinora.imaging.internal.raster.SrgbCurve.light(step / (SIZE - 1.0));
    }

    /** Lightness bends softly into black and white and never falls where it rose before; the cast fades out towards both ends. */
    private static void place(float[] lab, double[] out, float[] entries, int at) {
        double toe = Math.clamp(lab[0] / 0.12, 0, 1);
        double lightness = bent(out[0]) * toe * toe * (3 - 2 * toe);
        double share = Math.clamp(Math.min(lab[0] / 0.15, (1 - lab[0]) / 0.08), 0, 1);
        double a = lab[1] + share * (out[1] - lab[1]);
        double b = lab[2] + share * (out[2] - lab[2]);
        double[] rgb = Oklab.shown(lightness, a, b);
        for (int c = 0; c < 3; c++) entries[at + c] = (float) rgb[c];
    }

    private static double bent(double lightness) {
        if (lightness > 0.9) return 0.9 + 0.1 * (1 - Math.exp(-(lightness - 0.9) / 0.1));
        if (lightness < 0.06) return 0.06 * Math.exp((lightness - 0.06) / 0.06);
        return lightness;
    }

    private static double[][] change(double[][] source, double[][] wanted) {
        Symmetric s = new Symmetric(source);
        double[][] root = s.with(Math::sqrt);
        double[][] inverse = s.with(value -> 1 / Math.sqrt(value));
        double[][] middle = new Symmetric(Symmetric.product(Symmetric.product(root, wanted), root)).with(value -> Math.sqrt(Math.max(0, value)));
        double[][] full = Symmetric.product(Symmetric.product(inverse, middle), inverse);
        // symmetric by its making, but for the last bits
        for (int i = 0; i < 3; i++) for (int j = 0; j < i; j++) full[i][j] = full[j][i] = (full[i][j] + full[j][i]) / 2;
        return new Symmetric(full).with(value -> Math.clamp(value, 1 / STRETCH, STRETCH));
    }

    /** Mean and covariance of some colours. */
    private static final class Cloud {
        final double[] mean = new double[3];
        final double[][] covariance = new double[3][3];

        Cloud(int[] colours, Oklab oklab) {
            float[] lab = new float[3];
            double[][] squares = new double[3][3];
            for (int colour : colours) {
                oklab.of(colour, lab, 0);
                for (int i = 0; i < 3; i++) {
                    mean[i] += lab[i];
                    for (int j = 0; j < 3; j++) squares[i][j] += (double) lab[i] * lab[j];
                }
            }
            int n = Math.max(1, colours.length);
            for (int i = 0; i < 3; i++) mean[i] /= n;
            for (int i = 0; i < 3; i++)
                for (int j = 0; j < 3; j++) covariance[i][j] = squares[i][j] / n - mean[i] * mean[j] + (i == j ? NOISE : 0);
        }
    }
}
