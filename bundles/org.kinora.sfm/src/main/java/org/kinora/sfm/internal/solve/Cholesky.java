package org.kinora.sfm.internal.solve;

/** Solves symmetric positive systems by Cholesky's factors. */
final class Cholesky {
    private Cholesky() {
    }

    /**
     * Solves {@code matrix x = right}.
     *
     * @param matrix n x n, row by row; its lower half is read, and overwritten
     * @param right n numbers; overwritten by the answer
     * @return whether the matrix is positive; else {@code right} means nothing
     */
    static boolean solve(double[] matrix, double[] right) {
        int n = right.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i * n + j];
                for (int k = 0; k < j; k++) sum -= matrix[i * n + k] * matrix[j * n + k];
                if (i != j) matrix[i * n + j] = sum / matrix[j * n + j];
                else if (sum > 0) matrix[i * n + i] = Math.sqrt(sum);
                else return false;
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) right[i] -= matrix[i * n + k] * right[k];
            right[i] /= matrix[i * n + i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) right[i] -= matrix[k * n + i] * right[k];
            right[i] /= matrix[i * n + i];
        }
        return true;
    }
}
