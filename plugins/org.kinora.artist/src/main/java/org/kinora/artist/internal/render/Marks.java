package org.kinora.artist.internal.render;

import java.util.Arrays;

/** Pen marks in pixels: short pieces of line from one round end to another, each with its width and darkness. */
final class Marks {
    /** x, y, half width, darkness (0 to 1) at both ends. */
    float[] ends = new float[8 * 1024];
    int count;

    void clear() {
        count = 0;
    }

    void add(double x0, double y0, double r0, double d0, double x1, double y1, double r1, double d1) {
        if (8 * count == ends.length) ends = Arrays.copyOf(ends, 2 * ends.length);
        int k = 8 * count++;
        ends[k] = (float) x0;
        ends[k + 1] = (float) y0;
        ends[k + 2] = (float) r0;
        ends[k + 3] = (float) d0;
        ends[k + 4] = (float) x1;
        ends[k + 5] = (float) y1;
        ends[k + 6] = (float) r1;
        ends[k + 7] = (float) d1;
    }

    /**
     * Inks marks {@code first} to {@code last} (exclusive) into rows {@code from} to {@code to} of an area, the darkest at each pixel, so that
     * pieces of one line
     * leave no beads where they meet.
     */
    void ink(int first, int last, byte[] ink, Area area, int width, int from, int to) {
        for (int i = first; i < last; i++) {
            int k = 8 * i;
            double x0 = ends[k], y0 = ends[k + 1], r0 = ends[k + 2], d0 = ends[k + 3];
            double dx = ends[k + 4] - x0, dy = ends[k + 5] - y0, dr = ends[k + 6] - r0, dd = ends[k + 7] - d0;
            double most = Math.max(r0, r0 + dr) + 1;
            int top = Math.max(from, (int) Math.floor(Math.min(y0, y0 + dy) - most));
            int bottom = Math.min(to, (int) Math.ceil(Math.max(y0, y0 + dy) + most) + 1);
            if (top >= bottom) continue;
            int left = Math.max(area.left(), (int) Math.floor(Math.min(x0, x0 + dx) - most));
            int right = Math.min(area.right(), (int) Math.ceil(Math.max(x0, x0 + dx) + most) + 1);
            double k2 = 1 / (dx * dx + dy * dy + 1e-12);
            for (int y = top; y < bottom; y++) {
                double py = y + 0.5 - y0;
                for (int x = left; x < right; x++) {
                    double px = x + 0.5 - x0;
                    // Plain comparisons: Math.clamp is too large to be inlined in the inmost loops.
                    double t = (px * dx + py * dy) * k2;
                    t = t < 0 ? 0 : t > 1 ? 1 : t;
                    double ex = px - t * dx;
                    double ey = py - t * dy;
                    double r = r0 + t * dr;
                    double far = ex * ex + ey * ey;
                    if (far > (r + 0.5) * (r + 0.5)) continue;
                    double cover = Math.min(1, r + 0.5 - Math.sqrt(far)) * Math.min(1, 2 * r) * (d0 + t * dd);
                    int value = (int) (cover * 255 + 0.5);
                    int at = y * width + x;
                    if (value > (ink[at] & 255)) ink[at] = (byte) value;
                }
            }
        }
    }

    /** The part of an area's rows that marks touch. */
    Area box(int first, int last, Area area, int from, int to) {
        double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
        for (int k = 8 * first; k < 8 * last; k += 8) {
            double r = Math.max(ends[k + 2], ends[k + 6]) + 2;
            left = Math.min(left, Math.min(ends[k], ends[k + 4]) - r);
            right = Math.max(right, Math.max(ends[k], ends[k + 4]) + r);
            top = Math.min(top, Math.min(ends[k + 1], ends[k + 5]) - r);
            bottom = Math.max(bottom, Math.max(ends[k + 1], ends[k + 5]) + r);
        }
        return new Area((int) Math.max(area.left(), left), (int) Math.max(from, top), (int) Math.min(area.right(), right + 1), (int) Math.min(to,
                bottom + 1));
    }
}
