package org.kinora.camera.internal;

/**
 * Where and how one axis is sampled: four Catmull-Rom taps (Keys 1981, a = -0.5) per output sample.
 *
 * <p>Reused frame after frame; positions are exact however small the move is.
 */
final class Taps {
    final int[] base;
    final float[] weight;
    private final int count;

    Taps(int count) {
        this.count = count;
        base = new int[count];
        weight = new float[4 * count];
    }

    int count() {
        return count;
    }

    /**
     * Sets the sampling: output sample x lies at the source's normalised position {@code from + (x + 0.5) * step}.
     *
     * @param source number of source samples
     */
    void set(double from, double step, int source) {
        for (int x = 0; x < count; x++) {
            double position = (from + (x + 0.5) * step) * source - 0.5;
            int whole = (int) Math.floor(position);
            double t = position - whole;
            int first = whole - 1 + Plane.PAD;
            if (first < 0) {
                first = 0;
                t = 0;
            } else if (first > source + 2 * Plane.PAD - 4) {
                first = source + 2 * Plane.PAD - 4;
                t = 1;
            }
            base[x] = first;
            fill(4 * x, t);
        }
    }

    private void fill(int i, double t) {
        weight[i] = (float) (-0.5 * t + t * t - 0.5 * t * t * t);
        weight[i + 1] = (float) (1 - 2.5 * t * t + 1.5 * t * t * t);
        weight[i + 2] = (float) (0.5 * t + 2 * t * t - 1.5 * t * t * t);
        weight[i + 3] = 1 - weight[i] - weight[i + 1] - weight[i + 2];
    }
}
