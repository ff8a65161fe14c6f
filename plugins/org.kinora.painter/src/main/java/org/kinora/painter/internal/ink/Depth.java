package org.kinora.painter.internal.ink;

/**
 * Depth of a flat shape on screen: one over depth is linear in screen coordinates, {@code 1/z = a x + b y + c} with z in metres.
 */
public record Depth(double a, double b, double c) {
    public static final Depth FAR = new Depth(0, 0, 1e-9);

    /** The same depth everywhere. */
    public static Depth at(double metres) {
        return new Depth(0, 0, 1 / Math.max(0.05, metres));
    }

    /** The plane through three screen points with their depths; the mean depth when they lie on one line. */
    public static Depth through(double[] x, double[] y, double[] z, int n) {
        int p = 0;
        double best = 0;
        int[] corner = {0, 1, 2};
        for (int i = 1; i + 1 < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double area = Math.abs((x[i] - x[p]) * (y[j] - y[p]) - (x[j] - x[p]) * (y[i] - y[p]));
                if (area > best) {
                    best = area;
                    corner = new int[] {p, i, j};
                }
            }
        }
        if (best < 1e-6) return at(z[0]);
        int q = corner[1];
        int r = corner[2];
        double dx1 = x[q] - x[p];
        double dy1 = y[q] - y[p];
        double dx2 = x[r] - x[p];
        double dy2 = y[r] - y[p];
        double w0 = 1 / z[p];
        double w1 = 1 / z[q] - w0;
        double w2 = 1 / z[r] - w0;
        double det = dx1 * dy2 - dx2 * dy1;
        double a = (w1 * dy2 - w2 * dy1) / det;
        double b = (dx1 * w2 - dx2 * w1) / det;
        return new Depth(a, b, w0 - a * x[p] - b * y[p]);
    }
}
