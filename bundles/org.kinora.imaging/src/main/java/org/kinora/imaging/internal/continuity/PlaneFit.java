package org.kinora.imaging.internal.continuity;

import java.util.SplittableRandom;

/**
 * Which places of two pictures one homography holds together: the most that any of many drawn samples of four does (RANSAC, Fischler and Bolles,
 * 1981). Draws the same at every run. Used by one thread.
 */
final class PlaneFit {
    /** Pixels that a place may lie off, squared. */
    private static final double OFF = 9;
    private static final int DRAWS = 1000;
    /** Fours that are thrown away one after another before it is clear that there are none to be had. */
    private static final int TRIES = 10_000;
    /** Chance with which four are drawn once that all belong together. */
    private static final double SURE = 0.995;
    /** Twice the area in square pixels below which three places lie on a line. */
    private static final double FLAT = 1;
    private static final int[][] TRIPLES = {{0, 1, 2}, {1, 2, 3}, {0, 2, 3}, {0, 1, 3}};

    private final float[] here;
    private final float[] there;
    private final int count;
    private final SplittableRandom lot = new SplittableRandom(1);
    private final int[] four = new int[4];
    private final double[] from = new double[9];
    private final double[] to = new double[9];
    private final double[] inverse = new double[9];
    private final double[] plane = new double[9];

    /**
     * @param here x and y of each place in one picture, at least four
     * @param there the same places in the other, in pixels
     */
    PlaneFit(float[] here, float[] there) {
        this.here = here;
        this.there = there;
        count = here.length / 2;
    }

    /** Which places fit the plane that most of them fit; none where no four make one. */
    boolean[] fitting() {
        int most = 0;
        double[] best = new double[9];
        int draws = DRAWS;
        for (int i = 0; i < draws && drawn(); i++) {
            if (!made()) continue;
            int fits = fits(most);
            if (fits <= most) continue;
            most = fits;
            System.arraycopy(plane, 0, best, 0, 9);
            draws = draws(most);
        }
        boolean[] fitting = new boolean[count];
        System.arraycopy(best, 0, plane, 0, 9);
        for (int i = 0; most > 0 && i < count; i++) fitting[i] = fits(plane, i);
        return fitting;
    }

    private int draws(int most) {
        double all = Math.pow((double) most / count, 4);
        return all >= SURE ? 1 : (int) Math.min(DRAWS, Math.ceil(Math.log(1 - SURE) / Math.log1p(-all)));
    }

    /** Four places no three of which lie on a line, and which go round the same way in both pictures. */
    private boolean drawn() {
        for (int i = 0; i < TRIES; i++) {
            for (int k = 0; k < 4; k++) four[k] = lot.nextInt(count);
            if (sound()) return true;
        }
        return false;
    }

    private boolean sound() {
        for (int[] triple : TRIPLES) {
            double one = area(here, triple);
            double other = area(there, triple);
            if (Math.min(Math.abs(one), Math.abs(other)) < FLAT || one > 0 != other > 0) return false;
        }
        return true;
    }

    /** Twice the area of three of the four; 0 where one of them was drawn twice. */
    private double area(float[] points, int[] triple) {
        int a = 2 * four[triple[0]];
        int b = 2 * four[triple[1]];
        int c = 2 * four[triple[2]];
        double across = points[b] - points[a];
        double down = points[b + 1] - points[a + 1];
        return across * (points[c + 1] - points[a + 1]) - (points[c] - points[a]) * down;
    }

    /** The plane that carries the four exactly: from one picture to the basis that they make, and from there to the other. */
    private boolean made() {
        basis(here, from);
        basis(there, to);
        double whole = adjugate(from, inverse);
        if (Math.abs(whole) < 1e-9) return false;
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                double sum = 0;
                for (int k = 0; k < 3; k++) sum += to[3 * row + k] * inverse[3 * k + column];
                plane[3 * row + column] = sum;
            }
        }
        return true;
    }

    /** The matrix that carries the unit vectors to the first three places and their sum to the fourth, up to a factor. */
    private void basis(float[] points, double[] matrix) {
        for (int k = 0; k < 3; k++) {
            matrix[k] = points[2 * four[k]];
            matrix[3 + k] = points[2 * four[k] + 1];
            matrix[6 + k] = 1;
        }
        adjugate(matrix, inverse);
        double x = points[2 * four[3]];
        double y = points[2 * four[3] + 1];
        for (int k = 0; k < 3; k++) {
            double part = inverse[3 * k] * x + inverse[3 * k + 1] * y + inverse[3 * k + 2];
            for (int row = 0; row < 3; row++) matrix[3 * row + k] *= part;
        }
    }

    /** The inverse times the determinant, which is returned. */
    private static double adjugate(double[] of, double[] into) {
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                int r = (column + 1) % 3;
                int s = (column + 2) % 3;
                int c = (row + 1) % 3;
                int d = (row + 2) % 3;
                into[3 * row + column] = of[3 * r + c] * of[3 * s + d] - of[3 * r + d] * of[3 * s + c];
            }
        }
        return of[0] * into[0] + of[1] * into[3] + of[2] * into[6];
    }

    /** How many places fit; fewer are told where they cannot become more than there were. */
    private int fits(int most) {
        int fits = 0;
        for (int i = 0; i < count && fits + count - i > most; i++) if (fits(plane, i)) fits++;
        return fits;
    }

    private boolean fits(double[] by, int place) {
        double x = here[2 * place];
        double y = here[2 * place + 1];
        double depth = by[6] * x + by[7] * y + by[8];
        double u = (by[0] * x + by[1] * y + by[2]) / depth - there[2 * place];
        double v = (by[3] * x + by[4] * y + by[5]) / depth - there[2 * place + 1];
        return u * u + v * v <= OFF;
    }
}
