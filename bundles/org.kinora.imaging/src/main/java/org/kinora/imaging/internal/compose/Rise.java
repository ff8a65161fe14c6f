package org.kinora.imaging.internal.compose;

/** How one number rises with another over weighted pairs; mutable, of one thread. */
final class Rise {
    private double weight;
    private double xs;
    private double ys;
    private double xx;
    private double yy;
    private double xy;

    void add(double x, double y, double w) {
        weight += w;
        xs += w * x;
        ys += w * y;
        xx += w * x * x;
        yy += w * y * y;
        xy += w * x * y;
    }

    /** -1 to 1; knows no size. A half more than the correlation, for light that falls on real things is never all that differs. */
    double correlation() {
        double over = xx * weight - xs * xs;
        double spread = yy * weight - ys * ys;
        return over <= 1e-9 || spread <= 1e-9 ? 0 : Math.clamp(1.5 * (xy * weight - xs * ys) / Math.sqrt(over * spread), -1, 1);
    }

    /** What the second rises by where the first rises by one. */
    double slope() {
        double over = xx * weight - xs * xs;
        return over <= 1e-9 ? 0 : (xy * weight - xs * ys) / over;
    }
}
