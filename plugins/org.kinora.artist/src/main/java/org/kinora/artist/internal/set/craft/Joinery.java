package org.kinora.artist.internal.set.craft;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Vec;

/** Joins flat faces and rounds the edges of boxes. Belongs to the thread of its build. */
final class Joinery {
    private final Build build;

    Joinery(Build build) {
        this.build = build;
    }

    /** A body between two faces of four corners each, in the build's own axes. */
    void post(Vec[] lower, Vec[] upper) {
        Vec[] low = placed(lower);
        Vec[] high = placed(upper);
        Vec heart = Vec.ZERO;
        for (int i = 0; i < 4; i++) heart = heart.plus(low[i]).plus(high[i]);
        heart = heart.times(0.125);
        face(heart, low);
        face(heart, high);
        for (int i = 0; i < 4; i++) face(heart, low[i], low[(i + 1) % 4], high[(i + 1) % 4], high[i]);
    }

    private void face(Vec heart, Vec... corners) {
        build.mesh().face(true, normal(corners).dot(corners[0].minus(heart)) > 0 ? corners : reversed(corners));
    }

    void pane(Vec toward, boolean inked, Vec... corners) {
        Vec[] placed = placed(corners);
        Vec way = build.way(toward.x(), toward.y(), toward.z());
        build.mesh().face(inked, normal(placed).dot(way) > 0 ? placed : reversed(placed));
    }

    private static Vec normal(Vec[] corners) {
        return corners[1].minus(corners[0]).cross(corners[2].minus(corners[0]));
    }

    private static Vec[] reversed(Vec[] corners) {
        Vec[] reversed = new Vec[corners.length];
        for (int i = 0; i < corners.length; i++) reversed[i] = corners[corners.length - 1 - i];
        return reversed;
    }

    private Vec[] placed(Vec[] own) {
        Vec[] placed = new Vec[own.length];
        for (int i = 0; i < own.length; i++) placed[i] = build.at(own[i].x(), own[i].y(), own[i].z());
        return placed;
    }

    /** A box whose edges and corners are rounded. */
    void soft(double x0, double x1, double y0, double y1, double z0, double z1, double radius) {
        double r = Math.min(radius, Math.min(Math.abs(y1 - y0), Math.min(Math.abs(x1 - x0), Math.abs(z1 - z0))) / 2);
        List<Vec[]> rings = new ArrayList<>();
        int steps = build.brief().far() ? 1 : 2;
        double[] tip = Outline.rounded((x0 + x1) / 2 - 1, (x0 + x1) / 2 + 1, (z0 + z1) / 2 - 1, (z0 + z1) / 2 + 1, 1, steps);
        rings.add(ring(y0, tip));
        for (int end = 0; end < 2; end++) for (int i = 0; i <= steps; i++) {
            double angle = StrictMath.PI / 2 * (end == 0 ? i : steps - i) / steps;
            double inset = r * (1 - StrictMath.sin(angle));
            double rise = r * (1 - StrictMath.cos(angle));
            double y = end == 0 ? y0 + rise : y1 - rise;
            rings.add(ring(y, Outline.rounded(x0 + inset, x1 - inset, z0 + inset, z1 - inset, Math.max(2, r * 1.4 - inset), steps)));
        }
        rings.add(ring(y1, tip));
        build.mesh().loft(rings, false);
    }

    private Vec[] ring(double y, double[] outline) {
        Vec[] ring = new Vec[outline.length / 2];
        for (int i = 0; i < ring.length; i++) ring[i] = build.at(outline[2 * i], y, outline[2 * i + 1]);
        return ring;
    }
}
