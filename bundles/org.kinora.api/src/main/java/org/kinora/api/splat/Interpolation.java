package org.kinora.api.splat;

/** A camera between others. */
final class Interpolation {
    private Interpolation() {
    }

    /**
     * Between {@code b} and {@code c}: the place on a Catmull-Rom spline (1974) through all four, the turn on the great arc (Shoemake 1985), the
     * lens in
     * proportion.
     *
     * @param share from 0 to 1
     */
    static Camera between(Camera a, Camera b, Camera c, Camera d, double share) {
        double[] eye = new double[3];
        for (int k = 0; k < 3; k++) eye[k] = spline(a.pose().centre()[k], b.pose().centre()[k], c.pose().centre()[k], d.pose().centre()[k], share);
        double[] q = arc(b.pose(), c.pose(), share);
        Pose turn = new Pose(q[0], q[1], q[2], q[3], 0, 0, 0);
        double[] r = turn.rotation();
        Pose pose = new Pose(q[0], q[1], q[2], q[3], -(r[0] * eye[0] + r[1] * eye[1] + r[2] * eye[2]),
                -(r[3] * eye[0] + r[4] * eye[1] + r[5] * eye[2]),
                -(r[6] * eye[0] + r[7] * eye[1] + r[8] * eye[2]));
        Camera scaled = c.scaled(b.width(), b.height());
        return new Camera(b.width(), b.height(), mix(b.fx(), scaled.fx(), share), mix(b.fy(), scaled.fy(), share), mix(b.cx(), scaled.cx(), share),
                mix(b.cy(), scaled.cy(), share), pose);
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }

    private static double spline(double a, double b, double c, double d, double t) {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }

    private static double[] arc(Pose from, Pose to, double share) {
        double dot = from.w() * to.w() + from.x() * to.x() + from.y() * to.y() + from.z() * to.z();
        // the two signs of a quaternion are one rotation: the shorter way is meant
        double sign = dot < 0 ? -1 : 1;
        double angle = Math.acos(Math.min(1, Math.abs(dot)));
        double sine = Math.sin(angle);
        double keep = sine < 1e-9 ? 1 - share : Math.sin((1 - share) * angle) / sine;
        double take = sign * (sine < 1e-9 ? share : Math.sin(share * angle) / sine);
        return new double[] {keep * from.w() + take * to.w(), keep * from.x() + take * to.x(), keep * from.y() + take * to.y(),
            keep * from.z() + take * to.z()};
    }
}
