package org.kinora.splat.internal.edit;

import org.kinora.api.splat.SplatScene;

/**
 * Turns the harmonics of colours with their splats. Each band keeps to itself (Wigner), so its matrix D is what {@code Y(R d) D = Y(d)} says for more
 * directions than unknowns, in the sense of least squares; as the equation has an exact solution, this is it.
 */
final class BandTurn {
    private static final int DIRECTIONS = 24;

    /** For the bands 1 to 3, row by row. */
    private final double[][] bands = new double[3][];

    /** @param r a rotation, row by row */
    BandTurn(double[] r) {
        for (int band = 1; band <= 3; band++) bands[band - 1] = matrix(band, r);
    }

    private static double[] matrix(int band, double[] r) {
        int size = 2 * band + 1;
        double[][] normal = new double[size][2 * size];
        for (int j = 0; j < DIRECTIONS; j++) {
            double height = 1 - 2 * (j + 0.5) / DIRECTIONS;
            double ring = Math.sqrt(1 - height * height);
            double[] d = {ring * Math.cos(2.399963 * j), ring * Math.sin(2.399963 * j), height};
            double[] before = band(band, d[0], d[1], d[2]);
            double[] after = band(band, r[0] * d[0] + r[1] * d[1] + r[2] * d[2], r[3] * d[0] + r[4] * d[1] + r[5] * d[2],
                    r[6] * d[0] + r[7] * d[1] + r[8] * d[2]);
            for (int a = 0; a < size; a++)
                for (int b = 0; b < size; b++) {
                    normal[a][b] += after[a] * after[b];
                    normal[a][size + b] += after[a] * before[b];
                }
        }
        return solved(normal, size);
    }

    /** Gauss and Jordan with the largest pivot; the right half becomes the answer. */
    private static double[] solved(double[][] rows, int size) {
        for (int pivot = 0; pivot < size; pivot++) {
            int best = pivot;
            for (int row = pivot + 1; row < size; row++) if (Math.abs(rows[row][pivot]) > Math.abs(rows[best][pivot])) best = row;
            double[] swap = rows[pivot];
            rows[pivot] = rows[best];
            rows[best] = swap;
            for (int row = 0; row < size; row++) {
                if (row == pivot) continue;
                double share = rows[row][pivot] / rows[pivot][pivot];
                for (int column = pivot; column < 2 * size; column++) rows[row][column] -= share * rows[pivot][column];
            }
        }
        double[] answer = new double[size * size];
        for (int row = 0; row < size; row++)
            for (int column = 0; column < size; column++) answer[size * row + column] = rows[row][size + column] / rows[row][row];
        return answer;
    }

    /** The functions of one band, signs and order as Kerbl et al. 2023 use them. */
    private static double[] band(int band, double x, double y, double z) {
        double xx = x * x;
        double yy = y * y;
        double zz = z * z;
        return switch (band) {
            case 1 -> new double[] {-y, z, -x};
            case 2 -> new double[] {1.0925484305920792 * x * y, -1.0925484305920792 * y * z, 0.31539156525252005 * (2 * zz - xx - yy),
                -1.0925484305920792 * x * z, 0.5462742152960396 * (xx - yy)};
            default -> new double[] {-0.5900435899266435 * y * (3 * xx - yy), 2.890611442640554 * x * y * z,
                -0.4570457994644658 * y * (4 * zz - xx - yy), 0.3731763325901154 * z * (2 * zz - 3 * xx - 3 * yy),
                -0.4570457994644658 * x * (4 * zz - xx - yy), 1.445305721320277 * z * (xx - yy), -0.5900435899266435 * x * (xx - 3 * yy)};
        };
    }

    /** Turns the colours of one splat. */
    void turn(SplatScene scene, int splat) {
        double[] old = new double[7];
        for (int band = 1; band <= scene.degree(); band++) {
            int size = 2 * band + 1;
            double[] matrix = bands[band - 1];
            for (int channel = 0; channel < 3; channel++) {
                int first = SplatScene.COLOUR + 3 * band * band + channel;
                for (int k = 0; k < size; k++) old[k] = scene.get(first + 3 * k, splat);
                for (int k = 0; k < size; k++) {
                    double sum = 0;
                    for (int j = 0; j < size; j++) sum += matrix[size * k + j] * old[j];
                    scene.set(first + 3 * k, splat, (float) sum);
                }
            }
        }
    }
}
