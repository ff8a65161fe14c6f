package org.kinora.sfm.internal.solve;

/**
 * One sighting as an equation: how far off it is, and how that changes.
 *
 * @param off column and row where the point falls, less where it was seen
 * @param byPoint 2x3, by the point in the world
 * @param byEye 2x6, by a turn about the camera's axes and a shift along them
 * @param byLens 2x2, by the logarithm of the focal length and by the radial term
 * @param depth of the point; not positive behind the camera, then the others mean nothing
 */
record Sight(double[] off, double[] byPoint, double[] byEye, double[] byLens, double depth) {
    static Sight of(Lens lens, Eye eye, double[] point, double column, double row) {
        double[] turned = Small.times(eye.r(), point);
        double z = turned[2] + eye.t()[2];
        double x = (turned[0] + eye.t()[0]) / z;
        double y = (turned[1] + eye.t()[1]) / z;
        double r2 = x * x + y * y;
        double bend = 1 + lens.k1() * r2;
        double[] off = {lens.fx() * x * bend + lens.cx() - column, lens.fy() * y * bend + lens.cy() - row};
        // by x and y, which are coordinates divided by the depth
        double slope = 2 * lens.k1();
        double ux = lens.fx() * (bend + slope * x * x);
        double uy = lens.fx() * slope * x * y;
        double vx = lens.fy() * slope * x * y;
        double vy = lens.fy() * (bend + slope * y * y);
        double[] bySeen = {ux / z, uy / z, -(ux * x + uy * y) / z, vx / z, vy / z, -(vx * x + vy * y) / z};
        double[] byPoint = new double[6];
        double[] byEye = new double[12];
        for (int k = 0; k < 2; k++) {
            double a = bySeen[3 * k];
            double b = bySeen[3 * k + 1];
            double c = bySeen[3 * k + 2];
            for (int j = 0; j < 3; j++) byPoint[3 * k + j] = a * eye.r()[j] + b * eye.r()[3 + j] + c * eye.r()[6 + j];
            byEye[6 * k] = c * turned[1] - b * turned[2];
            byEye[6 * k + 1] = a * turned[2] - c * turned[0];
            byEye[6 * k + 2] = b * turned[0] - a * turned[1];
            byEye[6 * k + 3] = a;
            byEye[6 * k + 4] = b;
            byEye[6 * k + 5] = c;
        }
        double[] byLens = {off[0] - lens.cx() + column, lens.fx() * x * r2, off[1] - lens.cy() + row, lens.fy() * y * r2};
        return new Sight(off, byPoint, byEye, byLens, z);
    }
}
