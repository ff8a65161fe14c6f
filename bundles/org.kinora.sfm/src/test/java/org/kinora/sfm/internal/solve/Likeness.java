package org.kinora.sfm.internal.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kinora.api.splat.CapturedView;

/**
 * How far cameras are from where others say they are, after the one was turned, moved and scaled onto the other as well as it goes (Umeyama 1991; the turn
 * by Horn's quaternion 1987).
 *
 * @param worst largest distance of two centres, as a share of the widest distance between two true centres
 * @param mean of all
 */
record Likeness(int views, double mean, double worst) {
    static Likeness of(List<CapturedView> found, List<CapturedView> truth) {
        Map<String, CapturedView> named = truth.stream().collect(Collectors.toMap(CapturedView::image, Function.identity()));
        List<double[]> from = new ArrayList<>();
        List<double[]> to = new ArrayList<>();
        for (CapturedView view : found) {
            if (!named.containsKey(view.image())) continue;
            from.add(view.camera().pose().centre());
            to.add(named.get(view.image()).camera().pose().centre());
        }
        double[] a = mean(from);
        double[] b = mean(to);
        double[] turn = turn(from, a, to, b);
        double up = 0;
        double down = 0;
        for (int i = 0; i < from.size(); i++) {
            double[] p = Small.times(turn, Small.minus(from.get(i), a));
            up += Small.dot(p, Small.minus(to.get(i), b));
            down += Small.dot(p, p);
        }
        double size = 0;
        for (double[] p : to) for (double[] q : to) size = Math.max(size, Small.length(Small.minus(p, q)));
        double sum = 0;
        double worst = 0;
        for (int i = 0; i < from.size(); i++) {
            double[] p = Small.times(turn, Small.minus(from.get(i), a));
            double[] q = Small.minus(to.get(i), b);
            double off = Small.length(new double[] {up / down * p[0] - q[0], up / down * p[1] - q[1], up / down * p[2] - q[2]}) / size;
            sum += off;
            worst = Math.max(worst, off);
        }
        return new Likeness(from.size(), sum / from.size(), worst);
    }

    private static double[] mean(List<double[]> points) {
        double[] mean = new double[3];
        for (double[] point : points) for (int k = 0; k < 3; k++) mean[k] += point[k] / points.size();
        return mean;
    }

    /** The turn that takes the one onto the other, by the largest eigenvector of Horn's matrix (power iteration). */
    private static double[] turn(List<double[]> from, double[] a, List<double[]> to, double[] b) {
        double[] s = new double[9];
        for (int i = 0; i < from.size(); i++) {
            double[] p = Small.minus(from.get(i), a);
            double[] q = Small.minus(to.get(i), b);
            for (int r = 0; r < 3; r++) for (int c = 0; c < 3; c++) s[3 * r + c] += p[r] * q[c];
        }
        double[][] n = {{s[0] + s[4] + s[8], s[5] - s[7], s[6] - s[2], s[1] - s[3]}, {s[5] - s[7], s[0] - s[4] - s[8], s[1] + s[3], s[2] + s[6]},
            {s[6] - s[2], s[1] + s[3], s[4] - s[0] - s[8], s[5] + s[7]}, {s[1] - s[3], s[2] + s[6], s[5] + s[7], s[8] - s[0] - s[4]}};
        double shift = 0;
        for (double[] row : n) for (double each : row) shift += Math.abs(each);
        double[] v = {1, 0.3, 0.2, 0.1};
        for (int step = 0; step < 20_000; step++) {
            double[] next = new double[4];
            double length = 0;
            for (int r = 0; r < 4; r++) {
                next[r] = shift * v[r];
                for (int c = 0; c < 4; c++) next[r] += n[r][c] * v[c];
                length += next[r] * next[r];
            }
            for (int r = 0; r < 4; r++) v[r] = next[r] / Math.sqrt(length);
        }
        double w = v[0];
        double x = v[1];
        double y = v[2];
        double z = v[3];
        return new double[] {1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y), 2 * (x * y + w * z), 1 - 2 * (x * x + z * z),
            2 * (y * z - w * x), 2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)};
    }
}
