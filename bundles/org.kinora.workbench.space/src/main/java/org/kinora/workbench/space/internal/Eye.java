package org.kinora.workbench.space.internal;

import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Pose;

/**
 * Where one looks from: a point that one turns around, the direction, and the distance. Up is -y of the scene.
 *
 * @param x the point that one turns around
 * @param yaw around the upright axis, in degrees; 0 looks along +z
 * @param pitch upwards, in degrees, -89 to 89
 * @param distance from the point, above 0
 * @param angle of view across, in degrees
 */
record Eye(double x, double y, double z, double yaw, double pitch, double distance, double angle) {
    private static final double[] UP = {0, -1, 0};
    /** How much farther than its width would need: pictures are wider than high. */
    private static final double FILL = 1.3;

    Eye {
        pitch = Math.clamp(pitch, -89, 89);
        distance = Math.clamp(distance, 1e-4, 1e7);
        angle = Math.clamp(angle, 5, 120);
        yaw = yaw % 360;
    }

    /** A whole scene, from a little above. */
    static Eye around(double[] middle, double radius) {
        return new Eye(middle[0], middle[1], middle[2], 0, -18, 1, 50).fitting(middle, radius);
    }

    /** The same direction, so far away that a ball is seen whole. */
    Eye fitting(double[] middle, double radius) {
        return new Eye(middle[0], middle[1], middle[2], yaw, pitch, FILL * Math.max(1e-3, radius) / Math.tan(Math.toRadians(angle) / 2), angle);
    }

    /** Looks from where a camera stands; the point is as far away as it was. */
    static Eye of(Camera camera, double distance) {
        double[] r = camera.pose().rotation();
        double[] c = camera.pose().centre();
        double pitch = Math.toDegrees(Math.asin(Math.clamp(-r[7], -1, 1)));
        double yaw = Math.toDegrees(Math.atan2(r[6], r[8]));
        double angle = 2 * Math.toDegrees(Math.atan(camera.width() / (2 * camera.fx())));
        return new Eye(c[0] + distance * r[6], c[1] + distance * r[7], c[2] + distance * r[8], yaw, pitch, distance, angle);
    }

    double[] forward() {
        double p = Math.toRadians(pitch);
        double w = Math.toRadians(yaw);
        return new double[] {Math.cos(p) * Math.sin(w), -Math.sin(p), Math.cos(p) * Math.cos(w)};
    }

    double[] place() {
        double[] f = forward();
        return new double[] {x - distance * f[0], y - distance * f[1], z - distance * f[2]};
    }

    Camera camera(int width, int height) {
        return Camera.ofAngle(Math.max(1, width), Math.max(1, height), angle, Pose.lookAt(place(), new double[] {x, y, z}, UP));
    }

    /** Turns around the point. */
    Eye orbit(double across, double up) {
        return new Eye(x, y, z, yaw + across, pitch + up, distance, angle);
    }

    /** Turns the head: the place stays. */
    Eye look(double across, double up) {
        double[] at = place();
        Eye turned = orbit(across, up);
        double[] f = turned.forward();
        return new Eye(at[0] + distance * f[0], at[1] + distance * f[1], at[2] + distance * f[2], turned.yaw, turned.pitch, distance, angle);
    }

    /** Moves all by shares of the distance: to the right, down in the picture, ahead. */
    Eye move(double right, double down, double ahead) {
        double[] r = camera(64, 64).pose().rotation();
        double d = distance;
        return new Eye(x + d * (right * r[0] + down * r[3] + ahead * r[6]), y + d * (right * r[1] + down * r[4] + ahead * r[7]),
                z + d * (right * r[2] + down * r[5] + ahead * r[8]), yaw, pitch, distance, angle);
    }

    /** Walks: ahead and to the side on the level, whatever the pitch. */
    Eye walk(double right, double ahead) {
        double w = Math.toRadians(yaw);
        return new Eye(x + distance * (ahead * Math.sin(w) + right * Math.cos(w)), y, z + distance * (ahead * Math.cos(w) - right * Math.sin(w)), yaw,
                pitch, distance, angle);
    }

    Eye dolly(double factor) {
        return new Eye(x, y, z, yaw, pitch, distance * factor, angle);
    }

    /** From this side: degrees of yaw and pitch. */
    Eye from(double towards, double upwards) {
        return new Eye(x, y, z, towards, upwards, distance, angle);
    }

    Eye lens(double degrees) {
        return new Eye(x, y, z, yaw, pitch, distance, degrees);
    }

    /** The point that one turns around is another; the place stays about as far away. */
    Eye around(double px, double py, double pz) {
        return new Eye(px, py, pz, yaw, pitch, distance, angle);
    }

    /** On the way to another: the shorter way round. */
    Eye towards(Eye goal, double share) {
        double turn = (goal.yaw - yaw) % 360;
        if (turn > 180) turn -= 360;
        if (turn < -180) turn += 360;
        return new Eye(mix(x, goal.x, share), mix(y, goal.y, share), mix(z, goal.z, share), yaw + share * turn, mix(pitch, goal.pitch, share),
                distance * Math.pow(goal.distance / distance, share), mix(angle, goal.angle, share));
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }
}
