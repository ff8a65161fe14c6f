package org.kinora.splat.internal.file;

/** How formats keep numbers in few bits. */
final class Coding {
    /** Value of the harmonic function 0: base colour is {@code 0.5 + SH0 f}. */
    static final double SH0 = 0.28209479177387814;
    private static final double ROOT_HALF = Math.sqrt(0.5);

    private Coding() {
    }

    /** Logit of an opacity kept in a byte; the ends stand for what is nearest to them and finite. */
    static float logit(int alpha) {
        return logit(Math.clamp(alpha / 255.0, 0.25 / 255, 254.75 / 255));
    }

    /** Logit of an opacity from 0 to 1, held within what a float tells. */
    static float logit(double alpha) {
        double held = Math.clamp(alpha, 1e-7, 1 - 1e-7);
        return (float) Math.log(held / (1 - held));
    }

    static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    static int u8(double value) {
        return (int) Math.clamp(Math.round(value), 0, 255);
    }

    /** Of four numbers the largest by magnitude. */
    static int largest(double[] q) {
        int largest = 0;
        for (int i = 1; i < 4; i++) if (Math.abs(q[i]) > Math.abs(q[largest])) largest = i;
        return largest;
    }

    /** The number at {@code left} of a unit quaternion, from the three others. */
    static void complete(double[] q, int left) {
        double sum = 0;
        for (int i = 0; i < 4; i++) if (i != left) sum += q[i] * q[i];
        q[left] = Math.sqrt(Math.max(0, 1 - sum));
    }

    static double rootHalf() {
        return ROOT_HALF;
    }

    /** Coefficients of a degree but for the first. */
    static int rest(int degree) {
        return (degree + 1) * (degree + 1) - 1;
    }
}
