package org.kinora.painter.internal.set;

import java.awt.geom.Path2D;
import java.util.function.ObjDoubleConsumer;
import org.kinora.painter.internal.ink.Depth;
import org.kinora.painter.internal.ink.Pen;
import org.kinora.painter.internal.ink.Rand;
import org.kinora.painter.internal.view.Lens;
import org.kinora.painter.internal.view.Vec;

/**
 * A world polygon on the screen, clipped at the near plane (Sutherland and Hodgman 1974).
 *
 * @param cut whether the edge that starts at a corner was made by the clipping
 */
record Screen(double[] x, double[] y, double[] z, boolean[] cut) {
    static Screen of(Lens lens, Vec... world) {
        int n = world.length;
        double[] x = new double[n + 2];
        double[] y = new double[n + 2];
        double[] z = new double[n + 2];
        boolean[] cut = new boolean[n + 2];
        int count = 0;
        Vec[] camera = new Vec[n];
        for (int i = 0; i < n; i++) camera[i] = lens.toCamera(world[i]);
        for (int i = 0; i < n && count < n + 1; i++) {
            Vec a = camera[i];
            Vec b = camera[(i + 1) % n];
            boolean in = a.z() >= Lens.NEAR;
            boolean next = b.z() >= Lens.NEAR;
            if (in) count = put(lens, a, x, y, z, count);
            if (in != next) {
                count = put(lens, a.lerp(b, (Lens.NEAR - a.z()) / (b.z() - a.z())), x, y, z, count);
                cut[count - 1] = in;
            }
        }
        if (count < 3) return null;
        Screen screen = new Screen(java.util.Arrays.copyOf(x, count), java.util.Arrays.copyOf(y, count), java.util.Arrays.copyOf(z, count), cut);
        return screen.outside(lens) ? null : screen;
    }

    private static int put(Lens lens, Vec c, double[] x, double[] y, double[] z, int at) {
        x[at] = lens.screenX(c);
        y[at] = lens.screenY(c);
        z[at] = c.z();
        return at + 1;
    }

    /** Thickness in pixels of a line of weight 1 at a distance: nearer lines are heavier. */
    static double weight(Lens lens, double metres) {
        return lens.unit() * Math.clamp(5.4 / (1 + 0.3 * metres), 1.05, 3.0);
    }

    private boolean outside(Lens lens) {
        boolean left = true;
        boolean right = true;
        boolean above = true;
        boolean below = true;
        for (int i = 0; i < x.length; i++) {
            left &= x[i] < 0;
            right &= x[i] > lens.width();
            above &= y[i] < 0;
            below &= y[i] > lens.height();
        }
        return left || right || above || below;
    }

    Path2D path() {
        Path2D path = new Path2D.Double();
        path.moveTo(x[0], y[0]);
        for (int i = 1; i < x.length; i++) path.lineTo(x[i], y[i]);
        path.closePath();
        return path;
    }

    Depth depth() {
        return Depth.through(x, y, z, x.length);
    }

    double mean() {
        double sum = 0;
        for (double v : z) sum += v;
        return sum / z.length;
    }

    /** The inked edges inside the picture, each with its distance. */
    void edges(Lens lens, Rand rand, double ink, ObjDoubleConsumer<Path2D> out) {
        for (int i = 0; i < x.length; i++) {
            int j = (i + 1) % x.length;
            double[] t = inside(lens, x[i], y[i], x[j], y[j]);
            if (cut[i] || t[0] >= t[1]) continue;
            double dx = x[j] - x[i];
            double dy = y[j] - y[i];
            double distance = 2 / (1 / z[i] + 1 / z[j]);
            out.accept(Pen.line(x[i] + t[0] * dx, y[i] + t[0] * dy, x[i] + t[1] * dx, y[i] + t[1] * dy, weight(lens, distance) * ink, rand),
                    distance);
        }
    }

    /** The part of a line that lies in or just outside the picture (Liang and Barsky 1984). */
    private static double[] inside(Lens lens, double x0, double y0, double x1, double y1) {
        double margin = 60;
        double[] p = {x0 - x1, x1 - x0, y0 - y1, y1 - y0};
        double[] q = {x0 + margin, lens.width() + margin - x0, y0 + margin, lens.height() + margin - y0};
        double[] t = {0, 1};
        for (int i = 0; i < 4; i++) {
            if (p[i] == 0) {
                if (q[i] < 0) t[0] = 2;
            } else if (p[i] < 0) {
                t[0] = Math.max(t[0], q[i] / p[i]);
            } else {
                t[1] = Math.min(t[1], q[i] / p[i]);
            }
        }
        return t;
    }
}
