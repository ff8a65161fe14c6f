package org.kinora.painter.internal.ink;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Outlines made from points and circles on the screen. */
public final class Shapes {
    /** A circle in pixels. */
    public record Ball(double x, double y, double r) {}

    private static final double ARC = 0.5522847498307936;

    private Shapes() {}

    public static Path2D polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) path.lineTo(xy[i], xy[i + 1]);
        path.closePath();
        return path;
    }

    public static Path2D ellipse(double x, double y, double rx, double ry) {
        return new Path2D.Double(new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry));
    }

    /** A closed smooth outline through points (Catmull-Rom). */
    public static Path2D smooth(double[] x, double[] y) {
        int n = x.length;
        Path2D path = new Path2D.Double();
        path.moveTo(x[0], y[0]);
        for (int i = 0; i < n; i++) {
            int a = (i + n - 1) % n;
            int b = (i + 1) % n;
            int c = (i + 2) % n;
            path.curveTo(x[i] + (x[b] - x[a]) / 6, y[i] + (y[b] - y[a]) / 6, x[b] - (x[c] - x[i]) / 6, y[b] - (y[c] - y[i]) / 6, x[b], y[b]);
        }
        path.closePath();
        return path;
    }

    /** Appends a smooth open line through points. */
    public static void through(Path2D path, double[] x, double[] y, boolean start) {
        int n = x.length;
        if (start) path.moveTo(x[0], y[0]);
        else path.lineTo(x[0], y[0]);
        for (int i = 0; i + 1 < n; i++) {
            int a = Math.max(0, i - 1);
            int c = Math.min(n - 1, i + 2);
            path.curveTo(x[i] + (x[i + 1] - x[a]) / 6, y[i] + (y[i + 1] - y[a]) / 6, x[i + 1] - (x[c] - x[i]) / 6, y[i + 1] - (y[c] - y[i]) / 6,
                    x[i + 1], y[i + 1]);
        }
    }

    /** A limb: the union of the tapered links between circles; to be filled with the non-zero rule. */
    public static Path2D chain(Ball... balls) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Ball ball : balls) circle(path, ball);
        for (int i = 0; i + 1 < balls.length; i++) link(path, balls[i], balls[i + 1]);
        return path;
    }

    private static void circle(Path2D path, Ball b) {
        double k = b.r() * ARC;
        path.moveTo(b.x() + b.r(), b.y());
        path.curveTo(b.x() + b.r(), b.y() + k, b.x() + k, b.y() + b.r(), b.x(), b.y() + b.r());
        path.curveTo(b.x() - k, b.y() + b.r(), b.x() - b.r(), b.y() + k, b.x() - b.r(), b.y());
        path.curveTo(b.x() - b.r(), b.y() - k, b.x() - k, b.y() - b.r(), b.x(), b.y() - b.r());
        path.curveTo(b.x() + k, b.y() - b.r(), b.x() + b.r(), b.y() - k, b.x() + b.r(), b.y());
        path.closePath();
    }

    private static void link(Path2D path, Ball a, Ball b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double d = Math.hypot(dx, dy);
        if (d <= Math.abs(a.r() - b.r()) + 1e-9) return;
        double cos = (a.r() - b.r()) / d;
        double sin = StrictMath.sqrt(Math.max(0, 1 - cos * cos));
        double ux = dx / d;
        double uy = dy / d;
        double lx = ux * cos - uy * sin;
        double ly = uy * cos + ux * sin;
        double rx = ux * cos + uy * sin;
        double ry = uy * cos - ux * sin;
        path.moveTo(a.x() + rx * a.r(), a.y() + ry * a.r());
        path.lineTo(b.x() + rx * b.r(), b.y() + ry * b.r());
        path.lineTo(b.x() + lx * b.r(), b.y() + ly * b.r());
        path.lineTo(a.x() + lx * a.r(), a.y() + ly * a.r());
        path.closePath();
    }

    /** The convex outline around circles (Andrew's monotone chain over points on them). */
    public static Path2D hull(Ball... balls) {
        List<double[]> points = new ArrayList<>();
        for (Ball b : balls) {
            for (int i = 0; i < 16; i++) {
                double angle = i * Math.PI / 8;
                points.add(new double[] {b.x() + b.r() * StrictMath.cos(angle), b.y() + b.r() * StrictMath.sin(angle)});
            }
        }
        points.sort(Comparator.<double[]>comparingDouble(p -> p[0]).thenComparingDouble(p -> p[1]));
        List<double[]> hull = half(points);
        List<double[]> back = half(points.reversed());
        hull.removeLast();
        back.removeLast();
        hull.addAll(back);
        Path2D path = new Path2D.Double();
        path.moveTo(hull.getFirst()[0], hull.getFirst()[1]);
        for (double[] p : hull) path.lineTo(p[0], p[1]);
        path.closePath();
        return path;
    }

    private static List<double[]> half(List<double[]> points) {
        List<double[]> line = new ArrayList<>();
        for (double[] p : points) {
            while (line.size() > 1 && turn(line.get(line.size() - 2), line.getLast(), p) <= 0) line.removeLast();
            line.add(p);
        }
        return line;
    }

    private static double turn(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }
}
