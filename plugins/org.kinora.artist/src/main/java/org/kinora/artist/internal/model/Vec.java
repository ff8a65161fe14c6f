package org.kinora.artist.internal.model;

/** A point or a way in the set: x to the right as the audience sees it, y up, z away from the audience, in millimetres. */
public record Vec(double x, double y, double z) {
    public static final Vec ZERO = new Vec(0, 0, 0);
    public static final Vec UP = new Vec(0, 1, 0);

    /** The way that a heading faces: 0 towards the audience (-z), 90 towards +x. */
    public static Vec toward(double heading) {
        double radians = StrictMath.toRadians(heading);
        return new Vec(StrictMath.sin(radians), 0, -StrictMath.cos(radians));
    }

    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    public Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    public double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    /** The same way, one long; a way of no length stays as it is. */
    public Vec unit() {
        double length = length();
        return length < 1e-12 ? this : times(1 / length);
    }

    /** The point {@code share} of the way to another. */
    public Vec lerp(Vec other, double share) {
        return new Vec(x + (other.x - x) * share, y + (other.y - y) * share, z + (other.z - z) * share);
    }
}
