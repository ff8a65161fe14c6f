package org.kinora.sfm.internal.solve;

import org.kinora.api.splat.Pose;

/**
 * Where a picture was taken from: a turn and a shift from the world to the camera (x right, y down, z forward).
 *
 * @param r the turn, row by row; never changed
 * @param t the shift, after the turn; never changed
 */
record Eye(double[] r, double[] t) {
    static final Eye ORIGIN = new Eye(new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1}, new double[3]);

    double[] see(double[] point) {
        double[] seen = Small.times(r, point);
        for (int k = 0; k < 3; k++) seen[k] += t[k];
        return seen;
    }

    double[] centre() {
        double[] c = new double[3];
        for (int k = 0; k < 3; k++) c[k] = -(r[k] * t[0] + r[3 + k] * t[1] + r[6 + k] * t[2]);
        return c;
    }

    /** Turned a little about the camera's axes (radians) and shifted along them. */
    Eye moved(double[] step, int from) {
        double[] turn = Small.turn(step[from], step[from + 1], step[from + 2]);
        return new Eye(Small.product(turn, r), new double[] {t[0] + step[from + 3], t[1] + step[from + 4], t[2] + step[from + 5]});
    }

    Pose pose() {
        return Pose.ofMatrix(r[0], r[1], r[2], t[0], r[3], r[4], r[5], t[1], r[6], r[7], r[8], t[2]);
    }
}
