package org.kinora.imaging.internal.colour;

/** Symmetric matrices of three rows: eigenvalues by Jacobi's rotations, and powers of them. */
final class Symmetric {
    private static final int SWEEPS = 30;

    final double[] values = new double[3];
    /** Column k belongs to value k. */
    final double[][] vectors = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    Symmetric(double[][] matrix) {
        double[][] m = {matrix[0].clone(), matrix[1].clone(), matrix[2].clone()};
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int p = 0; p < 2; p++) for (int q = p + 1; q < 3; q++) rotate(m, p, q);
        }
        for (int i = 0; i < 3; i++) values[i] = m[i][i];
    }

    private void rotate(double[][] m, int p, int q) {
        if (Math.abs(m[p][q]) < 1e-300) return;
        double theta = (m[q][q] - m[p][p]) / (2 * m[p][q]);
        double t = Math.signum(theta == 0 ? 1 : theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < 3; k++) {
            double kp = m[k][p];
            m[k][p] = c * kp - s * m[k][q];
            m[k][q] = s * kp + c * m[k][q];
        }
        for (int k = 0; k < 3; k++) {
            double pk = m[p][k];
            m[p][k] = c * pk - s * m[q][k];
            m[q][k] = s * pk + c * m[q][k];
            double kp = vectors[k][p];
            vectors[k][p] = c * kp - s * vectors[k][q];
            vectors[k][q] = s * kp + c * vectors[k][q];
        }
    }

    /** The matrix with every eigenvalue changed. */
    double[][] with(java.util.function.DoubleUnaryOperator change) {
        double[][] out = new double[3][3];
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++)
                for (int k = 0; k < 3; k++) out[i][j] += vectors[i][k] * change.applyAsDouble(values[k]) * vectors[j][k];
        return out;
    }

    static double[][] product(double[][] a, double[][] b) {
        double[][] out = new double[3][3];
        for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) for (int k = 0; k < 3; k++) out[i][j] += a[i][k] * b[k][j];
        return out;
    }
}
