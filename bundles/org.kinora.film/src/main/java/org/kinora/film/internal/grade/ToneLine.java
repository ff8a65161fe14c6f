package org.kinora.film.internal.grade;

import java.util.List;
import org.kinora.api.film.Grade;

/**
 * A smooth curve through points that never overshoots them (Fritsch, Carlson, "Monotone piecewise cubic interpolation", 1980); level before the
 * first and after the last.
 */
final class ToneLine {
    private final double[] in;
    private final double[] out;
    private final double[] slope;

    ToneLine(List<Grade.ToneCurve.Point> points) {
        int count = points.size();
        in = points.stream().mapToDouble(point -> point.in() / 1000.0).toArray();
        out = points.stream().mapToDouble(point -> point.out() / 1000.0).toArray();
        for (int i = 1; i < count; i++) if (in[i] <= in[i - 1]) throw new IllegalArgumentException("points of a curve out of order at " + in[i]);
        slope = new double[count];
        double[] step = new double[Math.max(0, count - 1)];
        for (int i = 0; i + 1 < count; i++) step[i] = (out[i + 1] - out[i]) / (in[i + 1] - in[i]);
        for (int i = 0; i < count; i++) {
            double before = step[Math.max(0, i - 1)];
            double after = step[Math.min(count - 2, i)];
            slope[i] = before * after <= 0 ? 0 : (before + after) / 2;
        }
        for (int i = 0; i + 1 < count; i++) limit(i, step[i]);
    }

    private void limit(int i, double step) {
        if (step == 0) {
            slope[i] = 0;
            slope[i + 1] = 0;
            return;
        }
        double a = slope[i] / step;
        double b = slope[i + 1] / step;
        double length = Math.hypot(a, b);
        if (length <= 3) return;
        slope[i] = 3 * a / length * step;
        slope[i + 1] = 3 * b / length * step;
    }

    double at(double x) {
        if (x <= in[0]) return out[0];
        for (int i = 0; i + 1 < in.length; i++) {
            if (x > in[i + 1]) continue;
            double width = in[i + 1] - in[i];
            double t = (x - in[i]) / width;
            double u = 1 - t;
            return (1 + 2 * t) * u * u * out[i] + t * u * u * width * slope[i] + t * t * (3 - 2 * t) * out[i + 1] - t * t * u * width * slope[i + 1];
        }
        return out[out.length - 1];
    }
}
