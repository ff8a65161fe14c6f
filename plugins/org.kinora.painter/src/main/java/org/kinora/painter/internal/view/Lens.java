package org.kinora.painter.internal.view;

/**
 * A pinhole camera with bearing, pitch, roll and vertical lens shift.
 *
 * <p>Camera space: x right, y up, z along the view axis, metres. Screen space: pixels, y down.
 */
public final class Lens {
    public static final double NEAR = 0.18;

    private final Vec eye;
    private final Vec right;
    private final Vec up;
    private final Vec forward;
    private final double focal;
    private final double centreY;
    private final double rollSin;
    private final double rollCos;
    private final int width;
    private final int height;

    /**
     * @param eye position of the camera
     * @param azimuth bearing in radians, positive: the camera stands to the right and looks left
     * @param pitch radians, positive looks up
     * @param roll radians, positive turns the picture clockwise
     * @param focal focal length in pixels
     * @param centreY row of the view axis: differs from half the height under lens shift
     */
    public Lens(Vec eye, double azimuth, double pitch, double roll, double focal, double centreY, int width, int height) {
        this.eye = eye;
        double ca = StrictMath.cos(azimuth);
        double sa = StrictMath.sin(azimuth);
        double cp = StrictMath.cos(pitch);
        right = new Vec(ca, 0, sa);
        forward = new Vec(-sa * cp, StrictMath.sin(pitch), ca * cp);
        up = forward.cross(right);
        this.focal = focal;
        this.centreY = centreY;
        rollSin = StrictMath.sin(roll);
        rollCos = StrictMath.cos(roll);
        this.width = width;
        this.height = height;
    }

    /** World to camera space. */
    public Vec toCamera(Vec world) {
        Vec d = world.minus(eye);
        return new Vec(d.dot(right), d.dot(up), d.dot(forward));
    }

    /** Screen column of a point in camera space. */
    public double screenX(Vec camera) {
        return turn(camera, true);
    }

    /** Screen row of a point in camera space. */
    public double screenY(Vec camera) {
        return turn(camera, false);
    }

    private double turn(Vec c, boolean column) {
        double x = focal * c.x() / c.z();
        double y = centreY - height / 2.0 - focal * c.y() / c.z();
        return column ? width / 2.0 + x * rollCos - y * rollSin : height / 2.0 + x * rollSin + y * rollCos;
    }

    /** Pixels per metre at a depth. */
    public double scale(double z) {
        return focal / Math.max(NEAR, z);
    }

    /** Depth of a world point along the view axis. */
    public double depth(Vec world) {
        return world.minus(eye).dot(forward);
    }

    public Vec eye() {
        return eye;
    }

    public Vec right() {
        return right;
    }

    public Vec up() {
        return up;
    }

    public Vec forward() {
        return forward;
    }

    /** The forward direction without its pitch. */
    public Vec ahead() {
        return new Vec(-right.z(), 0, right.x());
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public double roll() {
        return StrictMath.atan2(rollSin, rollCos);
    }

    /** One thousandth of the picture's mean side over 1.44: line widths count in it, 1.0 at 1920x1080. */
    public double unit() {
        return StrictMath.sqrt((double) width * height) / 1440;
    }

    /** Screen row of the horizon in the middle of the picture; far outside when the camera looks steeply down. */
    public double horizon() {
        Vec far = toCamera(eye.plus(ahead().times(10_000)));
        return far.z() <= 1 ? -1e5 : screenY(far);
    }
}
