package org.kinora.artist.internal.render;

import org.kinora.api.stage.CameraPosition;
import org.kinora.artist.internal.model.Vec;

/**
 * An exact pinhole camera (Hartley and Zisserman, Multiple View Geometry, section 6.1), as {@link CameraPosition} describes it but in fractions, so
 * that a move between two positions has no steps.
 *
 * @param bearing degrees, 0 looks at the audience, 180 away from it
 * @param pitch degrees above the horizon
 * @param roll degrees clockwise as the operator sees it
 * @param focal millimetres, for film whose longer side is 36 mm
 * @param shift share of the frame's height; above 0 shows more of what lies above
 */
public record Optic(Vec at, double bearing, double pitch, double roll, double focal, double shift) {
    /** A point in the frame, 0 to 1 from its left and upper edge inside, and millimetres ahead of the lens. */
    public record Seen(double x, double y, double ahead) {}

    public static Optic of(CameraPosition camera) {
        return new Optic(new Vec(camera.x(), camera.y(), camera.z()), camera.bearing() / 10.0, camera.pitch() / 10.0, camera.roll() / 10.0,
                camera.focal() / 10.0, camera.shift() / 1000.0);
    }

    /** The camera {@code share} of the way to another: straight in place, the short way in angle, by equal factors in focal length. */
    public Optic toward(Optic end, double share) {
        double zoom = focal * StrictMath.exp(StrictMath.log(end.focal / focal) * share);
        return new Optic(at.lerp(end.at, share), bearing + turn(bearing, end.bearing) * share, pitch + (end.pitch - pitch) * share,
                roll + turn(roll, end.roll) * share, zoom, shift + (end.shift - shift) * share);
    }

    private static double turn(double from, double to) {
        double turn = (to - from) % 360;
        if (turn <= -180) turn += 360;
        return turn > 180 ? turn - 360 : turn;
    }

    public Vec forward() {
        return Vec.toward(bearing).times(cos(pitch)).plus(Vec.UP.times(sin(pitch)));
    }

    public Vec right() {
        return level().times(cos(roll)).minus(upright().times(sin(roll)));
    }

    public Vec up() {
        return level().times(sin(roll)).plus(upright().times(cos(roll)));
    }

    private Vec level() {
        Vec ahead = Vec.toward(bearing);
        return new Vec(ahead.z(), 0, -ahead.x());
    }

    private Vec upright() {
        return Vec.toward(bearing).times(-sin(pitch)).plus(Vec.UP.times(cos(pitch)));
    }

    /** Where a point is seen in a frame of this shape (any unit); a point behind the lens is where it would be just ahead of it. */
    public Seen project(Vec point, double width, double height) {
        Vec way = point.minus(at);
        double ahead = way.dot(forward());
        double scale = focal * Math.max(width, height) / 36 / Math.max(1e-6, ahead);
        return new Seen(0.5 + scale * way.dot(right()) / width, 0.5 + shift - scale * way.dot(up()) / height, ahead);
    }

    private static double sin(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }
}
