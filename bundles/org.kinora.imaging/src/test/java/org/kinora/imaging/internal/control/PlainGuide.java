package org.kinora.imaging.internal.control;

import java.util.ArrayList;
import java.util.List;

/** The guided filter by a guide of three colours in plain sums (He, Sun, Tang, 2010, equations 14 to 16; fast as He and Sun have it, 2015). */
final class PlainGuide {
    private PlainGuide() {}

    /**
     * Colours that guide themselves.
     *
     * @param radius of the window, px of the full size
     * @param eps of the codes' square
     * @param scale by how much smaller the slopes are found
     */
    static List<PlainPlane> filtered(List<PlainPlane> guide, int radius, double eps, int scale) {
        int width = guide.getFirst().width();
        int height = guide.getFirst().height();
        List<PlainPlane> small = guide.stream().map(plane -> plane.linear(width / scale, height / scale)).toList();
        int half = radius / scale;
        List<PlainPlane> means = small.stream().map(plane -> box(plane, half)).toList();
        PlainPlane[][] spread = new PlainPlane[3][3];
        for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) spread[i][j] = spread(small.get(i), small.get(j), means.get(i), means.get(j), half);
        List<PlainPlane> filtered = new ArrayList<>();
        for (int colour = 0; colour < 3; colour++) {
            double[][] slopes = new double[4][small.getFirst().values().length];
            for (int at = 0; at < slopes[0].length; at++) {
                double[] found = slopes(spread, colour, at, eps);
                slopes[3][at] = means.get(colour).values()[at];
                for (int i = 0; i < 3; i++) {
                    slopes[i][at] = found[i];
                    slopes[3][at] -= found[i] * means.get(i).values()[at];
                }
            }
            List<PlainPlane> wide = new ArrayList<>();
            for (double[] slope : slopes) wide.add(box(new PlainPlane(width / scale, height / scale, slope), half).linear(width, height));
            filtered.add(PlainPlane.of(width, height, (x, y) -> wide.get(3).at(x, y) + wide.get(0).at(x, y) * guide.get(0).at(x, y)
                    + wide.get(1).at(x, y) * guide.get(1).at(x, y) + wide.get(2).at(x, y) * guide.get(2).at(x, y)));
        }
        return filtered;
    }

    private static PlainPlane box(PlainPlane plane, int half) {
        double[] weights = new double[2 * half + 1];
        java.util.Arrays.fill(weights, 1.0 / weights.length);
        return plane.filtered(weights);
    }

    private static PlainPlane spread(PlainPlane one, PlainPlane other, PlainPlane mean, PlainPlane otherMean, int half) {
        PlainPlane both = box(PlainPlane.of(one.width(), one.height(), (x, y) -> one.at(x, y) * other.at(x, y)), half);
        return PlainPlane.of(one.width(), one.height(), (x, y) -> both.at(x, y) - mean.at(x, y) * otherMean.at(x, y));
    }

    /** Solves the three equations of one place by Cramer's rule. */
    private static double[] slopes(PlainPlane[][] spread, int colour, int at, double eps) {
        double[][] sigma = new double[3][3];
        double[] wanted = new double[3];
        for (int i = 0; i < 3; i++) {
            wanted[i] = spread[i][colour].values()[at];
            for (int j = 0; j < 3; j++) sigma[i][j] = spread[i][j].values()[at] + (i == j ? eps : 0);
        }
        double whole = determinant(sigma);
        double[] slopes = new double[3];
        for (int column = 0; column < 3; column++) {
            double[][] put = {sigma[0].clone(), sigma[1].clone(), sigma[2].clone()};
            for (int i = 0; i < 3; i++) put[i][column] = wanted[i];
            slopes[column] = determinant(put) / whole;
        }
        return slopes;
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }
}
