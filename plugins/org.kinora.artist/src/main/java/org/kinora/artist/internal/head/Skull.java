package org.kinora.artist.internal.head;

import org.kinora.artist.internal.model.Vec;

/**
 * The bare surface of a head as a globe of distances from its middle: columns around (0 at the back, the middle one at the front), rows from crown
 * to throat,
 * closer together where the face is.
 *
 * @param reach distance of the surface, row by row
 * @param points the places on it, row by row
 */
record Skull(double[][] reach, Vec[][] points) {
    static final Vec MIDDLE = new Vec(0, 0.42, 0.04);
    static final int COLUMNS = 42;
    static final int ROWS = 36;

    static Skull of(Clay clay) {
        double[][] reach = new double[ROWS + 1][COLUMNS + 1];
        for (int row = 0; row <= ROWS; row++) {
            for (int column = 0; column <= COLUMNS / 2; column++) {
                double far = clay.reach(MIDDLE, way(around(column), down(row)));
                reach[row][column] = far;
                reach[row][COLUMNS - column] = far;
            }
        }
        Vec[][] points = new Vec[ROWS + 1][COLUMNS + 1];
        for (int row = 0; row <= ROWS; row++) {
            for (int column = 0; column <= COLUMNS; column++) points[row][column] = MIDDLE.plus(way(around(column), down(row))
                    .times(reach[row][column]));
        }
        return new Skull(reach, points);
    }

    /** Angle of a column about the upright, radians: 0 at the front, positive to the head's right. */
    static double around(double column) {
        double s = 2 * column / COLUMNS - 1;
        return Math.PI * s * (0.37 + 0.63 * s * s);
    }

    /** Angle of a row from the crown, radians. */
    static double down(double row) {
        double s = row / ROWS;
        return Math.PI * s + 0.31 * StrictMath.sin(2 * Math.PI * s);
    }

    /** The column of an angle: the inverse of {@link #around}, a cubic, by Newton. */
    static double column(double angle) {
        double turn = Math.IEEEremainder(angle, 2 * Math.PI) / Math.PI;
        double s = turn;
        for (int i = 0; i < 12; i++) {
            double off = s * (0.37 + 0.63 * s * s) - turn;
            if (Math.abs(off) < 1e-12) break;
            s -= off / (0.37 + 1.89 * s * s);
        }
        return (s + 1) / 2 * COLUMNS;
    }

    /** The row of an angle from the crown: the inverse of {@link #down} by Newton. */
    static double row(double angle) {
        double s = angle / Math.PI;
        for (int i = 0; i < 12; i++) {
            double off = Math.PI * s + 0.31 * StrictMath.sin(2 * Math.PI * s) - angle;
            if (Math.abs(off) < 1e-10) break;
            s -= off / (Math.PI + 1.948 * StrictMath.cos(2 * Math.PI * s));
        }
        return Math.clamp(s, 0, 1) * ROWS;
    }

    static Vec way(double around, double down) {
        double out = StrictMath.sin(down);
        return new Vec(out * StrictMath.sin(around), StrictMath.cos(down), out * StrictMath.cos(around));
    }

    /** Distance of the surface at a column and a row, both of them between the whole ones too. */
    double at(double column, double row) {
        int c = Math.clamp((int) column, 0, COLUMNS - 1);
        int r = Math.clamp((int) row, 0, ROWS - 1);
        double x = column - c;
        double y = row - r;
        double upper = reach[r][c] * (1 - x) + reach[r][c + 1] * x;
        double lower = reach[r + 1][c] * (1 - x) + reach[r + 1][c + 1] * x;
        return upper * (1 - y) + lower * y;
    }
}
