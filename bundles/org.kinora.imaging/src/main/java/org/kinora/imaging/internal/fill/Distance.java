package org.kinora.imaging.internal.fill;

/** How far pixels are from the nearest known one: exact Euclidean distances (Felzenszwalb and Huttenlocher 2012). */
final class Distance {
    private static final float FAR = 1e12f;

    private Distance() {
    }

    /** Distances between the middles of pixels; 0 for what is known, very large where nothing is. */
    static float[] toKnown(int width, int height, boolean[] hole) {
        float[] squares = new float[width * height];
        for (int i = 0; i < squares.length; i++) squares[i] = hole[i] ? FAR : 0;
        int longest = Math.max(width, height);
        float[] line = new float[longest];
        float[] made = new float[longest];
        int[] vertex = new int[longest];
        double[] border = new double[longest + 1];
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) line[y] = squares[y * width + x];
            lowest(line, made, height, vertex, border);
            for (int y = 0; y < height; y++) squares[y * width + x] = made[y];
        }
        for (int y = 0; y < height; y++) {
            System.arraycopy(squares, y * width, line, 0, width);
            lowest(line, made, width, vertex, border);
            for (int x = 0; x < width; x++) squares[y * width + x] = (float) Math.sqrt(made[x]);
        }
        return squares;
    }

    /** The lower envelope of parabolas. */
    private static void lowest(float[] f, float[] d, int n, int[] v, double[] z) {
        int k = 0;
        v[0] = 0;
        z[0] = Double.NEGATIVE_INFINITY;
        z[1] = Double.POSITIVE_INFINITY;
        for (int q = 1; q < n; q++) {
            double s = crossing(f, q, v[k]);
            while (s <= z[k]) s = crossing(f, q, v[--k]);
            v[++k] = q;
            z[k] = s;
            z[k + 1] = Double.POSITIVE_INFINITY;
        }
        k = 0;
        for (int q = 0; q < n; q++) {
            while (z[k + 1] < q) k++;
            d[q] = (float) ((double) (q - v[k]) * (q - v[k]) + f[v[k]]);
        }
    }

    private static double crossing(float[] f, int q, int v) {
        return ((f[q] + (double) q * q) - (f[v] + (double) v * v)) / (2.0 * q - 2.0 * v);
    }
}
