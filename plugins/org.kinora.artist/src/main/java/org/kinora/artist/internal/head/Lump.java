package org.kinora.artist.internal.head;

import org.kinora.artist.internal.model.Vec;

/**
 * A lump of the clay that a head is made of: a round body along a line, or an ellipsoid.
 *
 * @param to end of the line; an ellipsoid has its half-axes here
 * @param end radius at the end of the line; negative marks an ellipsoid
 * @param soft how far the joint with what is there already is smoothed
 * @param cut whether it is taken away
 */
record Lump(Vec from, Vec to, double start, double end, double soft, boolean cut) {
    static Lump ball(double x, double y, double z, double a, double b, double c, double soft) {
        return new Lump(new Vec(x, y, z), new Vec(a, b, c), 0, -1, soft, false);
    }

    static Lump roll(Vec from, Vec to, double start, double end, double soft) {
        return new Lump(from, to, start, end, soft, false);
    }

    Lump taken() {
        return new Lump(from, to, start, end, soft, true);
    }

    /** Distance to its surface, negative inside; for an ellipsoid the usual first-order bound. */
    double distance(double px, double py, double pz) {
        double x = px - from.x();
        double y = py - from.y();
        double z = pz - from.z();
        if (end < 0) {
            double ax = x / to.x();
            double ay = y / to.y();
            double az = z / to.z();
            double near = Math.sqrt(ax * ax + ay * ay + az * az);
            double bx = ax / to.x();
            double by = ay / to.y();
            double bz = az / to.z();
            double slope = Math.sqrt(bx * bx + by * by + bz * bz);
            return slope < 1e-9 ? -Math.min(to.x(), Math.min(to.y(), to.z())) : near * (near - 1) / slope;
        }
        double lx = to.x() - from.x();
        double ly = to.y() - from.y();
        double lz = to.z() - from.z();
        double share = Math.clamp((x * lx + y * ly + z * lz) / (lx * lx + ly * ly + lz * lz + 1e-12), 0, 1);
        double dx = x - lx * share;
        double dy = y - ly * share;
        double dz = z - lz * share;
        return Math.sqrt(dx * dx + dy * dy + dz * dz) - start - (end - start) * share;
    }
}
