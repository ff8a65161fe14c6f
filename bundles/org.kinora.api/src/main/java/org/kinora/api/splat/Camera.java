package org.kinora.api.splat;

/**
 * A pinhole camera: what falls on which pixel.
 *
 * @param width columns, 1 to 65535
 * @param height rows, 1 to 65535
 * @param fx focal length in columns
 * @param fy focal length in rows
 * @param cx column of the principal point, 0 at the left edge of the picture; the middle of the first pixel is 0.5
 * @param cy row of the principal point, 0 at the upper edge
 * @param pose where it stands
 */
public record Camera(int width, int height, double fx, double fy, double cx, double cy, Pose pose) {
    public Camera {
        if (width < 1 || height < 1 || width > 65_535 || height > 65_535) throw new IllegalArgumentException("size " + width + " x " + height);
        if (!(fx > 0) || !(fy > 0) || !Double.isFinite(fx + fy + cx + cy)) throw new IllegalArgumentException("focal length " + fx + ", " + fy);
    }

    /** A camera with square pixels whose principal point is the middle of the picture; the angle is that of the width, in degrees. */
    public static Camera ofAngle(int width, int height, double degrees, Pose pose) {
        double focal = width / 2.0 / Math.tan(Math.toRadians(degrees) / 2);
        return new Camera(width, height, focal, focal, width / 2.0, height / 2.0, pose);
    }

    /** The same view with other numbers of pixels. */
    public Camera scaled(int columns, int rows) {
        double across = (double) columns / width;
        double down = (double) rows / height;
        return new Camera(columns, rows, fx * across, fy * down, cx * across, cy * down, pose);
    }

    /**
     * The same lens for pictures of another size: the same view where the shape is the same, else the focal length goes with the longer side and the lens
     * looks through the middle.
     */
    public Camera sized(int columns, int rows) {
        if (Math.abs((double) columns * height - (double) rows * width) <= Math.max((double) columns * rows, (double) width * height) / 200)
            return scaled(columns, rows);
        double factor = (double) Math.max(columns, rows) / Math.max(width, height);
        return new Camera(columns, rows, fx * factor, fy * factor, columns / 2.0, rows / 2.0, pose);
    }

    /** The same lens elsewhere. */
    public Camera at(Pose other) {
        return new Camera(width, height, fx, fy, cx, cy, other);
    }
}
