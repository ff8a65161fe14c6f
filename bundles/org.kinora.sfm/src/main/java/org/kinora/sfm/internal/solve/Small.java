package org.kinora.sfm.internal.solve;

/** Vectors of three numbers and matrices of nine, row by row. */
final class Small {
    private Small() {
    }

    static double[] times(double[] m, double[] v) {
        return new double[] {m[0] * v[0] + m[1] * v[1] + m[2] * v[2], m[3] * v[0] + m[4] * v[1] + m[5] * v[2], m[6] * v[0] + m[7] * v[1] + m[8] * v[2]};
    }

    static double[] product(double[] a, double[] b) {
        double[] c = new double[9];
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++) c[3 * i + j] = a[3 * i] * b[j] + a[3 * i + 1] * b[3 + j] + a[3 * i + 2] * b[6 + j];
        return c;
    }

    static double[] transposed(double[] m) {
        return new double[] {m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8]};
    }

    static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    static double length(double[] v) {
        return Math.sqrt(dot(v, v));
    }

    static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    /** A turn about an axis by the axis's length in radians (Rodrigues). */
    static double[] turn(double x, double y, double z) {
        double angle = Math.sqrt(x * x + y * y + z * z);
        double a = angle < 1e-8 ? 1 : Math.sin(angle) / angle;
        double b = angle < 1e-8 ? 0.5 : (1 - Math.cos(angle)) / (angle * angle);
        return new double[] {1 - b * (y * y + z * z), b * x * y - a * z, b * x * z + a * y, b * x * y + a * z, 1 - b * (x * x + z * z), b * y * z - a * x,
            b * x * z - a * y, b * y * z + a * x, 1 - b * (x * x + y * y)};
    }

    /** Solves a symmetric positive 3x3 system; false when it has no clear answer. */
    static boolean inverse(double[] m, double[] into) {
        double[] c = {m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4], m[5] * m[6] - m[3] * m[8],
            m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5], m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]};
        double determinant = m[0] * c[0] + m[1] * c[3] + m[2] * c[6];
        if (!(Math.abs(determinant) > 1e-300)) return false;
        for (int i = 0; i < 9; i++) into[i] = c[i] / determinant;
        return true;
    }
}
