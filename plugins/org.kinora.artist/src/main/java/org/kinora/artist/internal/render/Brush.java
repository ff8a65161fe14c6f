package org.kinora.artist.internal.render;

import java.util.Arrays;

/**
 * Repaints a picture with brush strokes that follow its forms: broad ones first, finer ones where the broad ones are too far off (Hertzmann,
 * Painterly Rendering with Curved Brush Strokes of Multiple Sizes, 1998, with straight strokes along the smoothed structure tensor).
 */
final class Brush {
    private static final double[] SIZES = {13, 6, 2.6};
    private static final int[] FAR_OFF = {0, 34, 26};

    private final int width;
    private final int height;
    private final double unit;

    Brush(int width, int height) {
        this.width = width;
        this.height = height;
        unit = Math.min(width, height) / 1080.0;
    }

    void paint(int[] pixels, Crew crew) {
        int[] source = pixels.clone();
        Soft xx = new Soft(width, height);
        Soft xy = new Soft(width, height);
        Soft yy = new Soft(width, height);
        tensor(source, xx, xy, yy);
        for (int layer = 0; layer < SIZES.length; layer++) {
            double radius = Math.max(1.2, SIZES[layer] * unit);
            double[] strokes = strokes(source, pixels, xx, xy, yy, layer, radius);
            crew.bands(0, height, (from, to) -> {
                for (int i = 0; i < strokes.length; i += 6) stroke(pixels, strokes, i, from, to);
            });
        }
    }

    private void tensor(int[] p, Soft xx, Soft xy, Soft yy) {
        for (int y = 1; y < height - 1; y += 2) {
            for (int x = 1; x < width - 1; x += 2) {
                int at = y * width + x;
                double gx = Colour.green(p[at + 1]) - Colour.green(p[at - 1]) + 0.5 * (Colour.red(p[at + 1]) - Colour.red(p[at - 1]));
                double gy = Colour.green(p[at + width]) - Colour.green(p[at - width]) + 0.5 * (Colour.red(p[at + width]) - Colour.red(p[at - width]));
                int cell = y / Soft.STEP * xx.width + x / Soft.STEP;
                xx.value[cell] += (float) (gx * gx);
                xy.value[cell] += (float) (gx * gy);
                yy.value[cell] += (float) (gy * gy);
            }
        }
        int radius = Math.max(1, (int) (3 * unit));
        xx.blur(radius, 2);
        xy.blur(radius, 2);
        yy.blur(radius, 2);
    }

    /** x, y, direction x and y times half the length, radius, colour of each stroke, in an order without pattern. */
    private double[] strokes(int[] source, int[] painted, Soft xx, Soft xy, Soft yy, int layer, double radius) {
        double grid = radius * 1.05;
        int columns = (int) (width / grid) + 1;
        int rows = (int) (height / grid) + 1;
        double[] out = new double[6 * columns * rows];
        int count = 0;
        long[] order = new long[columns * rows];
        for (int i = 0; i < order.length; i++) order[i] = (long) Noise.hash(i, layer, 81) << 32 | i;
        Arrays.sort(order);
        for (long entry : order) {
            int i = (int) entry;
            double x = (i % columns + Noise.at(i, layer, 82)) * grid;
            double y = (i / columns + Noise.at(i, layer, 83)) * grid;
            int px = Math.min(width - 1, (int) x);
            int py = Math.min(height - 1, (int) y);
            int colour = source[py * width + px] & 0xFFFFFF;
            if (layer > 0 && off(colour, painted[py * width + px]) < FAR_OFF[layer]) continue;
            double a = xx.at(px, py), b = xy.at(px, py), c = yy.at(px, py);
            double angle = 0.5 * StrictMath.atan2(2 * b, a - c) + Math.PI / 2;
            if (a + c < 60) angle = 0.5 + 0.9 * (Noise.smooth(x / 160 / unit, y / 160 / unit, 84) - 0.5) * Math.PI;
            double half = radius * (layer == 2 ? 1.8 : 2.6) * (0.7 + 0.6 * Noise.at(i, layer, 85));
            out[count] = x;
            out[count + 1] = y;
            out[count + 2] = StrictMath.cos(angle) * half;
            out[count + 3] = StrictMath.sin(angle) * half;
            out[count + 4] = radius * (0.7 + 0.4 * Noise.at(i, layer, 86));
            double shift = layer == 2 ? 1 : 0.96 + 0.08 * Noise.at(i, layer, 87);
            out[count + 5] = Colour.times(colour, shift);
            count += 6;
        }
        return Arrays.copyOf(out, count);
    }

    private static int off(int a, int b) {
        return Math.abs(Colour.red(a) - Colour.red(b)) + Math.abs(Colour.green(a) - Colour.green(b)) + Math.abs(Colour.blue(a) - Colour.blue(b));
    }

    /** A stroke with bristles: its edge and its density vary across it. */
    private void stroke(int[] pixels, double[] s, int k, int from, int to) {
        double x = s[k], y = s[k + 1], hx = s[k + 2], hy = s[k + 3], radius = s[k + 4];
        int colour = (int) s[k + 5];
        double bound = Math.abs(hy) + radius + 1;
        int top = Math.max(from, (int) (y - bound));
        int bottom = Math.min(to, (int) (y + bound) + 1);
        if (top >= bottom) return;
        double wide = Math.abs(hx) + radius + 1;
        int left = Math.max(0, (int) (x - wide));
        int right = Math.min(width, (int) (x + wide) + 1);
        double length = hx * hx + hy * hy;
        double across = 1 / Math.sqrt(length);
        int seed = (int) (x * 7 + y * 13);
        for (int py = top; py < bottom; py++) {
            for (int px = left; px < right; px++) {
                double dx = px + 0.5 - x;
                double dy = py + 0.5 - y;
                double side = (dx * hy - dy * hx) * across;
                if (Math.abs(side) > radius + 0.5) continue;
                double t = Math.clamp((dx * hx + dy * hy) / length, -1, 1);
                double ex = dx - t * hx;
                double ey = dy - t * hy;
                double far = radius + 0.5 - Math.sqrt(ex * ex + ey * ey);
                if (far <= 0) continue;
                double bristle = 0.72 + 0.28 * Noise.at((int) Math.floor(side * 1.1), seed, 88);
                int at = py * width + px;
                pixels[at] = 0xFF000000 | Colour.blend(pixels[at] & 0xFFFFFF, colour, (int) (256 * Math.min(1, far) * bristle));
            }
        }
    }
}
