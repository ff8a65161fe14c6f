package org.kinora.api.splat.edit;

import org.kinora.api.splat.Pose;

/**
 * {@code p ↦ scale R p + t}: the same shape elsewhere.
 *
 * @param scale above 0
 * @param pose turn and shift
 */
public record Similarity(double scale, Pose pose) {
    public Similarity {
        if (!(scale > 0) || !Double.isFinite(scale)) throw new IllegalArgumentException("scale " + scale);
    }

    /** Elsewhere, not turned. */
    public static Similarity shift(double x, double y, double z) {
        return new Similarity(1, new Pose(1, 0, 0, 0, x, y, z));
    }

    /** Larger or smaller, seen from a point. */
    public static Similarity scale(double factor, double[] about) {
        return new Similarity(factor, new Pose(1, 0, 0, 0, (1 - factor) * about[0], (1 - factor) * about[1], (1 - factor) * about[2]));
    }

    /** Turned around an axis through a point, counterclockwise where the axis points at the eye. */
    public static Similarity turn(double[] axis, double degrees, double[] about) {
        double length = Math.sqrt(axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2]);
        if (!(length > 0)) throw new IllegalArgumentException("no axis");
        double half = Math.toRadians(degrees) / 2;
        double sine = Math.sin(half) / length;
        Pose turn = new Pose(Math.cos(half), sine * axis[0], sine * axis[1], sine * axis[2], 0, 0, 0);
        double[] r = turn.rotation();
        double[] t = new double[3];
        for (int row = 0; row < 3; row++)
            t[row] = about[row] - r[3 * row] * about[0] - r[3 * row + 1] * about[1] - r[3 * row + 2] * about[2];
        return new Similarity(1, new Pose(turn.w(), turn.x(), turn.y(), turn.z(), t[0], t[1], t[2]));
    }
}
