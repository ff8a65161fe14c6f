package org.kinora.artist.internal.render;

/**
 * Fills triangles: a pixel belongs to a triangle when its middle lies between the triangle's edges, left edge included. Every edge is reckoned from
 * its upper to its lower corner, so neighbours agree on it to the last bit: no pixel between them is left out or filled twice.
 */
final class Scan {
    private Scan() {}

    /**
     * Fills one triangle where it is nearer than what is there.
     *
     * @param corners x, y of three corners from index {@code c}
     * @param near nearness at (0, 0), per pixel right, per pixel down, from index {@code n}
     * @param ids takes {@code id}; may be null
     */
    static void fill(float[] corners, int c, double[] near, int n, float[] nearness, int[] ids, int id, int width, int from, int to) {
        double ax = corners[c], ay = corners[c + 1];
        double bx = corners[c + 2], by = corners[c + 3];
        double cx = corners[c + 4], cy = corners[c + 5];
        if (ay < from && by < from && cy < from || ay > to && by > to && cy > to) return;
        double t;
        if (by < ay) {
            t = ax; ax = bx; bx = t;
            t = ay; ay = by; by = t;
        }
        if (cy < ay) {
            t = ax; ax = cx; cx = t;
            t = ay; ay = cy; cy = t;
        }
        if (cy < by) {
            t = bx; bx = cx; cx = t;
            t = by; by = cy; cy = t;
        }
        int top = (int) Math.max(from, Math.ceil(ay - 0.5));
        int bottom = (int) Math.min(to, Math.ceil(cy - 0.5));
        if (top >= bottom) return;
        double whole = (cx - ax) / (cy - ay);
        double upper = (bx - ax) / (by - ay);
        double lower = (cx - bx) / (cy - by);
        double step = near[n + 1];
        for (int y = top; y < bottom; y++) {
            double middle = y + 0.5;
            double x0 = ax + (middle - ay) * whole;
            double x1 = middle < by ? ax + (middle - ay) * upper : bx + (middle - by) * lower;
            int left = (int) Math.max(0, Math.ceil((x0 < x1 ? x0 : x1) - 0.5));
            int right = (int) Math.min(width, Math.ceil((x0 < x1 ? x1 : x0) - 0.5));
            if (left >= right) continue;
            double w = near[n] + step * (left + 0.5) + near[n + 2] * middle;
            int row = y * width;
            if (ids == null) span(nearness, row + left, row + right, w, step);
            else span(nearness, ids, id, row + left, row + right, w, step);
        }
    }

    private static void span(float[] nearness, int[] ids, int id, int from, int to, double w, double step) {
        for (int i = from; i < to; i++, w += step) {
            float value = (float) w;
            if (value > nearness[i]) {
                nearness[i] = value;
                ids[i] = id;
            }
        }
    }

    private static void span(float[] nearness, int from, int to, double w, double step) {
        for (int i = from; i < to; i++, w += step) nearness[i] = Math.max(nearness[i], (float) w);
    }
}
