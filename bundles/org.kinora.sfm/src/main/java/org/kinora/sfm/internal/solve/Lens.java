package org.kinora.sfm.internal.solve;

import org.kinora.api.splat.Camera;

/**
 * What a lens does: pixels for directions, with a first radial term (Brown 1966).
 *
 * @param fx focal length in columns
 * @param fy focal length in rows
 * @param cx column of the principal point, 0 at the left edge
 * @param cy row of the principal point, 0 at the upper edge
 * @param k1 radial distortion by the square of the distance from the middle, of coordinates divided by the depth
 */
record Lens(double fx, double fy, double cx, double cy, double k1) {
    private static final int ROUNDS = 10;

    static Lens of(Camera camera, int width, int height) {
        Camera sized = camera.sized(width, height);
        return new Lens(sized.fx(), sized.fy(), sized.cx(), sized.cy(), 0);
    }

    /** A lens without distortion that looks through the middle. */
    static Lens ofFocal(double focal, int width, int height) {
        return new Lens(focal, focal, width / 2.0, height / 2.0, 0);
    }

    double focal() {
        return Math.sqrt(fx * fy);
    }

    /** Where a point of camera space falls: column and row. */
    double[] pixel(double[] point) {
        double x = point[0] / point[2];
        double y = point[1] / point[2];
        double bend = 1 + k1 * (x * x + y * y);
        return new double[] {fx * x * bend + cx, fy * y * bend + cy};
    }

    /** The coordinates divided by the depth that fall on a pixel. */
    double[] direction(double column, double row) {
        double u = (column - cx) / fx;
        double v = (row - cy) / fy;
        double x = u;
        double y = v;
        for (int i = 0; i < ROUNDS && k1 != 0; i++) {
            double bend = 1 + k1 * (x * x + y * y);
            x = u / bend;
            y = v / bend;
        }
        return new double[] {x, y};
    }
}
