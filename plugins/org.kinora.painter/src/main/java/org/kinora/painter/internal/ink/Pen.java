package org.kinora.painter.internal.ink;

import java.awt.geom.Path2D;

/** The hand-held pen: lines that swell in the middle, waver a little and run over their ends. */
public final class Pen {
    private static final int STEPS = 7;

    private Pen() {}

    /** A straight ink line as a filled shape; {@code width} in pixels at its thickest. */
    public static Path2D line(double x0, double y0, double x1, double y1, double width, Rand rand) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double ux = dx / length;
        double uy = dy / length;
        double over = Math.min(length * 0.04, width * 1.6) * rand.next();
        double sway = Math.min(width * 0.55, length * 0.006) * rand.between(-1, 1);
        double sway2 = Math.min(width * 0.35, length * 0.004) * rand.between(-1, 1);
        double[] px = new double[STEPS + 1];
        double[] py = new double[STEPS + 1];
        double[] half = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            double along = -over + t * (length + 2 * over);
            double off = sway * StrictMath.sin(Math.PI * t) + sway2 * StrictMath.sin(2 * Math.PI * t);
            px[i] = x0 + ux * along - uy * off;
            py[i] = y0 + uy * along + ux * off;
            half[i] = width * (0.3 + 0.2 * StrictMath.sin(Math.PI * (0.1 + 0.8 * t)));
        }
        return ribbon(px, py, half, -uy, ux);
    }

    /** A smooth ink line through points; {@code width} in pixels, thin at both ends. */
    public static Path2D curve(double[] x, double[] y, double width) {
        int n = x.length;
        Path2D path = new Path2D.Double();
        double[] lx = new double[n];
        double[] ly = new double[n];
        double[] rx = new double[n];
        double[] ry = new double[n];
        for (int i = 0; i < n; i++) {
            int a = Math.max(0, i - 1);
            int b = Math.min(n - 1, i + 1);
            double tx = x[b] - x[a];
            double ty = y[b] - y[a];
            double len = Math.max(1e-9, Math.hypot(tx, ty));
            double t = n == 1 ? 0.5 : (double) i / (n - 1);
            double half = width * (0.18 + 0.34 * StrictMath.sin(Math.PI * t));
            lx[i] = x[i] - ty / len * half;
            ly[i] = y[i] + tx / len * half;
            rx[n - 1 - i] = x[i] + ty / len * half;
            ry[n - 1 - i] = y[i] - tx / len * half;
        }
        Shapes.through(path, lx, ly, true);
        Shapes.through(path, rx, ry, false);
        path.closePath();
        return path;
    }

    private static Path2D ribbon(double[] x, double[] y, double[] half, double nx, double ny) {
        Path2D path = new Path2D.Double();
        path.moveTo(x[0] + nx * half[0], y[0] + ny * half[0]);
        for (int i = 1; i < x.length; i++) path.lineTo(x[i] + nx * half[i], y[i] + ny * half[i]);
        for (int i = x.length - 1; i >= 0; i--) path.lineTo(x[i] - nx * half[i], y[i] - ny * half[i]);
        path.closePath();
        return path;
    }
}
