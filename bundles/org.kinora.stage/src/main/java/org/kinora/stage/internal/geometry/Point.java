package org.kinora.stage.internal.geometry;

/** A point of the set: x to the right, y up, z away from the audience, in millimetres. */
public record Point(double x, double y, double z) {
    public static Point of(Flat flat, double y) {
        return new Point(flat.x(), y, flat.z());
    }

    public Flat flat() {
        return new Flat(x, z);
    }

    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y, z + other.z);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y, z - other.z);
    }

    public Point times(double factor) {
        return new Point(x * factor, y * factor, z * factor);
    }

    public double dot(Point other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public double length() {
        return StrictMath.sqrt(dot(this));
    }

    public double distance(Point other) {
        return minus(other).length();
    }

    /** The point {@code share} of the way to another. */
    public Point lerp(Point other, double share) {
        return plus(other.minus(this).times(share));
    }
}
