package org.kinora.imaging.internal.fill;

import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Where the points of one picture lie in another, for a flat or far scene and any camera.
 *
 * @param m nine numbers, row by row, the last of which is 1
 */
record Homography(double[] m) {
    static final Homography NONE = new Homography(new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1});

    static Homography shift(double dx, double dy) {
        return new Homography(new double[] {1, 0, dx, 0, 1, dy, 0, 0, 1});
    }

    static Homography of(Mat mat) {
        double[] made = new double[9];
        if (mat.depth() == opencv_core.CV_32F) {
            try (FloatIndexer from = mat.createIndexer()) {
                for (int i = 0; i < 9; i++) made[i] = from.get(i / 3, i % 3);
            }
        } else {
            try (DoubleIndexer from = mat.createIndexer()) {
                for (int i = 0; i < 9; i++) made[i] = from.get(i / 3, i % 3);
            }
        }
        return new Homography(made).normal();
    }

    /** As a matrix of 32 or 64 bit floats; the caller closes it. */
    Mat matrix(int depth) {
        Mat mat = new Mat(3, 3, depth);
        if (depth == opencv_core.CV_32F) {
            try (FloatIndexer to = mat.createIndexer()) {
                for (int i = 0; i < 9; i++) to.put(i / 3, i % 3, (float) m[i]);
            }
        } else {
            try (DoubleIndexer to = mat.createIndexer()) {
                for (int i = 0; i < 9; i++) to.put(i / 3, i % 3, m[i]);
            }
        }
        return mat;
    }

    /** First the other, then this. */
    Homography after(Homography other) {
        double[] made = new double[9];
        for (int r = 0; r < 3; r++) for (int c = 0; c < 3; c++) for (int k = 0; k < 3; k++) made[r * 3 + c] += m[r * 3 + k] * other.m[k * 3 + c];
        return new Homography(made).normal();
    }

    Homography inverse() {
        double[] a = m;
        double[] made = {a[4] * a[8] - a[5] * a[7], a[2] * a[7] - a[1] * a[8], a[1] * a[5] - a[2] * a[4], a[5] * a[6] - a[3] * a[8],
                a[0] * a[8] - a[2] * a[6],
                a[2] * a[3] - a[0] * a[5], a[3] * a[7] - a[4] * a[6], a[1] * a[6] - a[0] * a[7], a[0] * a[4] - a[1] * a[3]};
        return new Homography(made).normal();
    }

    /** The same between pictures that are larger by a factor. */
    Homography larger(double factor) {
        // pixels are squares: their middles lie at a half
        double half = (factor - 1) / 2;
        Homography up = new Homography(new double[] {factor, 0, half, 0, factor, half, 0, 0, 1});
        return up.after(this).after(up.inverse());
    }

    double x(double px, double py) {
        return (m[0] * px + m[1] * py + m[2]) / (m[6] * px + m[7] * py + m[8]);
    }

    double y(double px, double py) {
        return (m[3] * px + m[4] * py + m[5]) / (m[6] * px + m[7] * py + m[8]);
    }

    private Homography normal() {
        if (Math.abs(m[8]) < 1e-12) return NONE;
        double[] made = m.clone();
        for (int i = 0; i < 9; i++) made[i] /= m[8];
        return new Homography(made);
    }
}
