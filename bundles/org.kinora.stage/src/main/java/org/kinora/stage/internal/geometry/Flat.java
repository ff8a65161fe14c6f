package org.kinora.stage.internal.geometry;

import org.kinora.api.stage.Spot;

/** A point of the floor, or a way along it: x to the right, z away from the audience. */
public record Flat(double x, double z) {
    public static Flat of(Spot spot) {
        return new Flat(spot.x(), spot.z());
    }

    /** One millimetre in a direction; 0 is towards the audience, 90 towards +x. */
    public static Flat toward(double degrees) {
        return new Flat(StrictMath.sin(StrictMath.toRadians(degrees)), -StrictMath.cos(StrictMath.toRadians(degrees)));
    }

    public Flat plus(Flat other) {
        return new Flat(x + other.x, z + other.z);
    }

    public Flat minus(Flat other) {
        return new Flat(x - other.x, z - other.z);
    }

    public Flat times(double factor) {
        return new Flat(x * factor, z * factor);
    }

    public double dot(Flat other) {
        return x * other.x + z * other.z;
    }

    public double length() {
        return StrictMath.sqrt(x * x + z * z);
    }

    public double distance(Flat other) {
        return minus(other).length();
    }

    /** The point {@code share} of the way to another. */
    public Flat lerp(Flat other, double share) {
        return plus(other.minus(this).times(share));
    }

    /** The direction of this way in degrees, 0 (inclusive) to 360; 0 for no way at all. */
    public double heading() {
        if (x == 0 && z == 0) return 0;
        double degrees = StrictMath.toDegrees(StrictMath.atan2(x, -z));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /** A spot here. */
    public Spot spot(int y, double heading) {
        return new Spot((int) StrictMath.round(x), y, (int) StrictMath.round(z), (int) StrictMath.round(heading));
    }
}
