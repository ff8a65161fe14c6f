package org.kinora.artist.internal.render;

import java.util.Arrays;

/** A picture of one value at a quarter of the size each way, blurred by boxes. */
final class Soft {
    static final int STEP = 4;
    final int width;
    final int height;
    final float[] value;
    private final float[] line;

    Soft(int pictureWidth, int pictureHeight) {
        width = pictureWidth / STEP + 2;
        height = pictureHeight / STEP + 2;
        value = new float[width * height];
        line = new float[Math.max(width, height)];
    }

    void clear() {
        Arrays.fill(value, 0);
    }

    /** Blurs an area of values {@code times} times by a box of {@code 2 radius + 1}; beyond the area it takes the values at its edge. */
    void blur(int radius, int times, Area area) {
        for (int i = 0; i < times; i++) {
            for (int y = area.top(); y < area.bottom(); y++) box(y * width + area.left(), 1, area.right() - area.left(), radius);
            for (int x = area.left(); x < area.right(); x++) box(area.top() * width + x, width, area.bottom() - area.top(), radius);
        }
    }

    void blur(int radius, int times) {
        blur(radius, times, new Area(0, 0, width, height));
    }

    private void box(int from, int step, int count, int radius) {
        for (int i = 0; i < count; i++) line[i] = value[from + i * step];
        float sum = line[0] * radius;
        for (int i = 0; i <= radius; i++) sum += line[Math.min(i, count - 1)];
        float share = 1f / (2 * radius + 1);
        for (int i = 0; i < count; i++) {
            value[from + i * step] = sum * share;
            sum += line[Math.min(i + radius + 1, count - 1)] - line[Math.max(i - radius, 0)];
        }
    }

    /** The values between two rows of values, as a row of pixels sees them: for {@link #at}. */
    void row(int y, float[] to) {
        float fy = (y + 0.5f) / STEP - 0.5f;
        int iy = Math.max(0, (int) fy);
        fy = Math.max(0, fy - iy);
        for (int i = 0, at = iy * width; i < width; i++, at++) to[i] = value[at] + (value[at + width] - value[at]) * fy;
    }

    /** Between the values, at a pixel of the picture. */
    float at(int x, int y) {
        float fx = (x + 0.5f) / STEP - 0.5f;
        float fy = (y + 0.5f) / STEP - 0.5f;
        int ix = Math.max(0, (int) fx);
        int iy = Math.max(0, (int) fy);
        fx = Math.max(0, fx - ix);
        fy = Math.max(0, fy - iy);
        int at = iy * width + ix;
        float top = value[at] + (value[at + 1] - value[at]) * fx;
        float low = value[at + width] + (value[at + width + 1] - value[at + width]) * fx;
        return top + (low - top) * fy;
    }

    /** Between the values of a row, at a pixel of it. */
    static float at(float[] row, int x) {
        float fx = (x + 0.5f) / STEP - 0.5f;
        int ix = fx < 0 ? 0 : (int) fx;
        float low = row[ix];
        float high = row[ix + 1];
        return low == high || fx < 0 ? low : low + (high - low) * (fx - ix);
    }

    /** The first pixel after one that lies between other values. */
    static int next(int x) {
        return x < STEP / 2 ? STEP / 2 : (x + STEP / 2) / STEP * STEP + STEP / 2;
    }

    /** No value of a row at a pixel is more than this. */
    static float most(float[] row, int x) {
        int at = x < STEP / 2 ? 0 : (x - STEP / 2) / STEP;
        return Math.max(row[at], row[at + 1]);
    }
}
