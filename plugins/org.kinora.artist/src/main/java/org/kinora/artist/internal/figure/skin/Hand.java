package org.kinora.artist.internal.figure.skin;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.figure.body.Arm;
import org.kinora.artist.internal.figure.body.Clench;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Vec;

/** A hand: palm, ball of the thumb, four fingers of three bones and a thumb. Pure. */
public final class Hand {
    /** Across the palm towards the thumb, along it, length, in lengths of the hand; index finger first. */
    private static final double[][] FINGERS = {{0.155, 0.5, 0.415}, {0.05, 0.525, 0.46}, {-0.055, 0.51, 0.425}, {-0.15, 0.465, 0.335}};
    private static final double[] BONES = {0.46, 0.3, 0.24};

    private final Frame frame;
    private final Vec thumb;
    private final double unit;
    private final double thick;
    private final Clench clench;
    private final Detail detail;

    /**
     * @param length from the wrist to the tip of the middle finger
     * @param thick 1000 for an average hand
     */
    public Hand(Arm arm, double side, double length, double thick, Detail detail) {
        frame = arm.hand();
        thumb = frame.right().times(-side);
        unit = length;
        this.thick = thick / 1000;
        clench = arm.clench();
        this.detail = detail;
    }

    public void build(MeshBuilder mesh) {
        palm(mesh);
        if (detail.finger() < 4) {
            mitten(mesh);
            return;
        }
        for (int i = 0; i < 4; i++) finger(mesh, i);
        thumb(mesh);
    }

    private Vec at(double across, double along, double front) {
        return frame.origin().plus(thumb.times(across * unit)).plus(frame.up().times(along * unit)).plus(frame.front().times(front * unit));
    }

    private void palm(MeshBuilder mesh) {
        int sides = Math.max(8, detail.limb() - 4);
        double[][] rows = {{-0.03, 0.112, 0.074, 0}, {0.05, 0.136, 0.086, 0}, {0.14, 0.175, 0.09, 0.012}, {0.28, 0.2, 0.085, 0.008},
                {0.42, 0.21, 0.073, 0},
            {0.5, 0.205, 0.06, -0.004}, {0.54, 0.17, 0.035, -0.006}};
        List<Vec[]> rings = new ArrayList<>();
        for (double[] row : rows) {
            Vec[] ring = new Vec[sides];
            for (int i = 0; i < sides; i++) {
                double cos = StrictMath.cos(2 * Math.PI * i / sides);
                double sin = StrictMath.sin(2 * Math.PI * i / sides);
                // Knuckles lie on an arc: the little finger's side is shorter.
                ring[i] = at(row[1] * fuller(cos) * thick, row[0] + (row[0] > 0.4 ? 0.03 * cos - 0.012 : 0), row[3] + row[2] * fuller(sin) * thick);
            }
            rings.add(ring);
        }
        mesh.loft(Shell.sunk(rings, at(0, -0.05, 0), at(0, 0.545, 0)), false);
    }

    private static double fuller(double x) {
        return 0.5 * x + 0.5 * Math.signum(x) * Math.sqrt(Math.abs(x));
    }

    private void finger(MeshBuilder mesh, int which) {
        double[] finger = FINGERS[which];
        double bend = clench.finger(which);
        double spread = clench.spread() * (1.5 - which);
        Vec way = frame.up().times(StrictMath.cos(StrictMath.toRadians(spread))).plus(thumb.times(StrictMath.sin(StrictMath.toRadians(spread))));
        Vec start = at(finger[0] * 0.97 * thick, finger[1] - 0.05, 0.004);
        double[] turns = {bend * 0.95, bend * 1.05, bend * 0.62};
        digit(mesh, start, way, frame.front(), finger[2] + 0.05, turns, (which == 3 ? 0.042 : 0.05) * thick);
    }

    private void thumb(MeshBuilder mesh) {
        double cross = StrictMath.toRadians(clench.thumb() * 1.35 + 14);
        Vec aside = thumb.times(StrictMath.cos(cross)).plus(frame.front().times(StrictMath.sin(cross)));
        Vec way = frame.up().times(0.74).plus(aside.times(0.68)).unit();
        Vec towards = thumb.times(-0.75).plus(frame.front().times(0.35)).plus(frame.up().times(0.5));
        towards = towards.minus(way.times(towards.dot(way))).unit();
        Vec start = at(0.09 * thick, 0.06, 0.03);
        double[] turns = {0, clench.tip() * 0.6, clench.tip()};
        digit(mesh, start, way, towards, 0.52, turns, 0.06 * thick);
    }

    /** Bones one after the other, each turned towards a side; soft knuckles, a round tip. */
    private void digit(MeshBuilder mesh, Vec start, Vec way, Vec towards, double length, double[] turns, double radius) {
        List<Vec[]> rings = new ArrayList<>();
        Vec side = way.cross(towards).unit();
        Vec at = start;
        double angle = 0;
        double r = radius * unit;
        for (int bone = 0; bone < 3; bone++) {
            double before = angle;
            angle += turns[bone];
            double far = length * BONES[bone] * unit;
            Vec mean = turned(way, towards, (before + angle) / 2);
            rings.add(ring(at, side, mean, way, towards, r * (1.04 - 0.1 * bone)));
            Vec along = turned(way, towards, angle);
            rings.add(ring(at.plus(along.times(far * 0.5)), side, along, way, towards, r * (0.96 - 0.1 * bone)));
            if (bone == 2) rings.add(ring(at.plus(along.times(far * 0.86)), side, along, way, towards, r * 0.62));
            at = at.plus(along.times(far));
        }
        mesh.loft(Shell.sunk(rings, start.minus(way.times(r)), at), false);
    }

    private static Vec turned(Vec way, Vec towards, double degrees) {
        double radians = StrictMath.toRadians(degrees);
        return way.times(StrictMath.cos(radians)).plus(towards.times(StrictMath.sin(radians)));
    }

    private Vec[] ring(Vec middle, Vec side, Vec along, Vec way, Vec towards, double radius) {
        return MeshBuilder.ring(middle, side, along.cross(side).unit(), radius, radius * 0.94, detail.finger());
    }

    private void mitten(MeshBuilder mesh) {
        double bend = (clench.middle() + clench.ring()) / 2;
        List<Vec[]> rings = new ArrayList<>();
        Vec at = at(0, 0.46, 0);
        double angle = 0;
        for (int bone = 0; bone < 3; bone++) {
            angle += bend * 0.9;
            Vec along = turned(frame.up(), frame.front(), angle - bend * 0.45);
            rings.add(MeshBuilder.ring(at, thumb, along.cross(thumb).unit(), unit * (0.2 - 0.02 * bone), unit * 0.055, 8));
            at = at.plus(turned(frame.up(), frame.front(), angle).times(unit * 0.46 * BONES[bone]));
        }
        Shell.close(rings, at);
        mesh.loft(rings, false);
    }
}
