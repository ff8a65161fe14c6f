package org.kinora.sfm.internal.solve;

import java.util.List;
import org.kinora.sfm.internal.feature.Pair;

/**
 * Guesses a focal length that all pairs agree with: a fundamental matrix with the right lens taken out is an essential one, whose two singular values are
 * equal (Mendonça and Cipolla 1999).
 */
final class FocalLength {
    private static final double SHORTEST = 0.4;
    private static final double LONGEST = 5;
    private static final int STEPS = 100;

    private FocalLength() {
    }

    /** In pixels; pictures have such a size, and look through their middle. */
    static double guess(List<Pair> pairs, int width, int height) {
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        double longer = Math.max(width, height);
        for (int step = 0; step <= STEPS; step++) {
            double focal = longer * SHORTEST * Math.pow(LONGEST / SHORTEST, (double) step / STEPS);
            double cost = 0;
            for (Pair pair : pairs) cost += Math.min(0.2, unequal(pair.fundamental(), focal, width / 2.0, height / 2.0)) * pair.count();
            if (cost < least) {
                least = cost;
                best = focal;
            }
        }
        return best;
    }

    /** By how much the two singular values differ, as a share of the larger. */
    static double unequal(double[] fundamental, double focal, double cx, double cy) {
        double[] lens = {focal, 0, cx, 0, focal, cy, 0, 0, 1};
        double[] e = Small.product(Small.transposed(lens), Small.product(fundamental, lens));
        double[] square = Small.product(Small.transposed(e), e);
        // with a third singular value of 0, trace and sum of the minors give the squares of the others
        double trace = square[0] + square[4] + square[8];
        double minors = square[0] * square[4] - square[1] * square[3] + square[0] * square[8] - square[2] * square[6] + square[4] * square[8]
                - square[5] * square[7];
        double root = Math.sqrt(Math.max(0, trace * trace - 4 * minors));
        double large = Math.sqrt(Math.max(0, (trace + root) / 2));
        double small = Math.sqrt(Math.max(0, (trace - root) / 2));
        return large > 0 ? (large - small) / large : 1;
    }
}
