package org.kinora.splat.internal.train;

/** How far points lie from their three nearest others, for trials elsewhere. */
public final class Spacing {
    private Spacing() {
    }

    public static double[] of(float[] points) {
        NearPoints near = new NearPoints(points);
        double[] spacing = new double[points.length / 3];
        for (int i = 0; i < spacing.length; i++) spacing[i] = Math.sqrt(Math.max(1e-7, near.meanSquare(i)));
        return spacing;
    }
}
