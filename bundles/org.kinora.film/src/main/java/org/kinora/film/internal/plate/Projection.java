package org.kinora.film.internal.plate;

/**
 * Places of one plane as those of another, in homogeneous coordinates; row by row. Coordinates count from the outer edge of the first pixel.
 */
record Projection(double xx, double xy, double x1, double yx, double yy, double y1, double wx, double wy, double w1) {
    static Projection scaled(double x, double y, double right, double down) {
        return new Projection(x, 0, right, 0, y, down, 0, 0, 1);
    }

    /** About the origin, clockwise with y downwards. */
    static Projection turned(double degrees) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        return new Projection(cosine, -sine, 0, sine, cosine, 0, 0, 0, 1);
    }

    /** The unit square's corners at four places (Heckbert, "Fundamentals of texture mapping and image warping", 1989, 2.2.3). */
    static Projection square(double[] x, double[] y) {
        double sumX = x[0] - x[1] + x[2] - x[3];
        double sumY = y[0] - y[1] + y[2] - y[3];
        double ax = x[1] - x[2];
        double bx = x[3] - x[2];
        double ay = y[1] - y[2];
        double by = y[3] - y[2];
        double area = ax * by - bx * ay;
        double g = area == 0 ? 0 : (sumX * by - bx * sumY) / area;
        double h = area == 0 ? 0 : (ax * sumY - sumX * ay) / area;
        return new Projection(x[1] - x[0] + g * x[1], x[3] - x[0] + h * x[3], x[0], y[1] - y[0] + g * y[1], y[3] - y[0] + h * y[3], y[0], g, h, 1);
    }

    /** First this, then another. */
    Projection then(Projection o) {
        return new Projection(o.xx * xx + o.xy * yx + o.x1 * wx, o.xx * xy + o.xy * yy + o.x1 * wy, o.xx * x1 + o.xy * y1 + o.x1 * w1,
                o.yx * xx + o.yy * yx + o.y1 * wx, o.yx * xy + o.yy * yy + o.y1 * wy, o.yx * x1 + o.yy * y1 + o.y1 * w1,
                o.wx * xx + o.wy * yx + o.w1 * wx, o.wx * xy + o.wy * yy + o.w1 * wy, o.wx * x1 + o.wy * y1 + o.w1 * w1);
    }

    /** The way back, up to a factor that places do not see. */
    Projection back() {
        double determinant = xx * (yy * w1 - y1 * wy) - xy * (yx * w1 - y1 * wx) + x1 * (yx * wy - yy * wx);
        double f = 1 / determinant;
        return new Projection((yy * w1 - y1 * wy) * f, (x1 * wy - xy * w1) * f, (xy * y1 - x1 * yy) * f,
                (y1 * wx - yx * w1) * f, (xx * w1 - x1 * wx) * f, (x1 * yx - xx * y1) * f,
                (yx * wy - yy * wx) * f, (xy * wx - xx * wy) * f, (xx * yy - xy * yx) * f);
    }

    /** Whether there is a way back. */
    boolean proper() {
        double determinant = xx * (yy * w1 - y1 * wy) - xy * (yx * w1 - y1 * wx) + x1 * (yx * wy - yy * wx);
        return Math.abs(determinant) > 1e-9;
    }

    /** Whether rows stay rows and columns columns, and nothing is mirrored. */
    boolean upright() {
        double tiny = 1e-12;
        return Math.abs(xy) < tiny && Math.abs(yx) < tiny && Math.abs(wx) < tiny && Math.abs(wy) < tiny && xx / w1 > 0 && yy / w1 > 0;
    }

    double w(double x, double y) {
        return wx * x + wy * y + w1;
    }

    double x(double x, double y) {
        return (xx * x + xy * y + x1) / w(x, y);
    }

    double y(double x, double y) {
        return (yx * x + yy * y + y1) / w(x, y);
    }
}
