package org.kinora.camera.internal;

/** Brings a plane to another size once per shot, with a filter as wide as the reduction, so that thin lines neither vanish nor shimmer. */
final class Shrink {
    private final int first;
    private final float[] weight;

    private Shrink(int first, float[] weight) {
        this.first = first;
        this.weight = weight;
    }

    /** @param from left or upper edge of the part to take, in source samples; {@code length} of it */
    static Plane resize(float[] source, int sourceWidth, int sourceHeight, double fromX, double lengthX, double fromY, double lengthY, int width,
            int height) {
        Shrink[] columns = axis(fromX, lengthX, sourceWidth, width);
        Shrink[] rows = axis(fromY, lengthY, sourceHeight, height);
        float[] line = new float[sourceWidth];
        Plane out = Plane.of(width, height);
        for (int y = 0; y < height; y++) {
            java.util.Arrays.fill(line, 0);
            Shrink row = rows[y];
            for (int k = 0; k < row.weight.length; k++) {
                int at = Math.clamp(row.first + k, 0, sourceHeight - 1) * sourceWidth;
                float w = row.weight[k];
                for (int x = 0; x < sourceWidth; x++) line[x] += w * source[at + x];
            }
            int to = out.at(0, y);
            for (int x = 0; x < width; x++) {
                Shrink column = columns[x];
                float sum = 0;
                for (int k = 0; k < column.weight.length; k++) sum += column.weight[k] * line[Math.clamp(column.first + k, 0, sourceWidth - 1)];
                out.data()[to + x] = (short) Math.clamp(Math.round(sum * 64), 0, Plane.ONE);
            }
        }
        return out.sealed();
    }

    private static Shrink[] axis(double from, double length, int source, int count) {
        Shrink[] taps = new Shrink[count];
        double scale = length / count;
        double wide = Math.max(1, scale);
        for (int i = 0; i < count; i++) {
            double centre = from + (i + 0.5) * scale - 0.5;
            int first = (int) Math.ceil(centre - 2 * wide);
            int last = (int) Math.floor(centre + 2 * wide);
            float[] weight = new float[last - first + 1];
            double sum = 0;
            for (int k = 0; k < weight.length; k++) {
                double w = cubic(Math.abs(first + k - centre) / wide);
                weight[k] = (float) w;
                sum += w;
            }
            for (int k = 0; k < weight.length; k++) weight[k] /= (float) sum;
            taps[i] = new Shrink(first, weight);
        }
        return taps;
    }

    private static double cubic(double t) {
        return t < 1 ? 1 - 2.5 * t * t + 1.5 * t * t * t : t < 2 ? 2 - 4 * t + 2.5 * t * t - 0.5 * t * t * t : 0;
    }
}
