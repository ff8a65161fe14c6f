package org.kinora.artist.internal.figure.body;

import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;

/**
 * The posed spine: the axes of its joints from the pelvis to the head, each standing at its joint and turned with it.
 *
 * @param base the spot with the way that the body faces, upright
 * @param pelvis at the middle between the hips
 * @param neck at the pit of the neck, turned with the upper chest
 * @param throat the same place, turned with the neck
 * @param head at the top of the neck, turned with the head
 */
public record Trunk(Stature stature, Frame base, Frame pelvis, Frame waist, Frame chest, Frame upper, Frame neck, Frame throat, Frame head) {
    /** Shares of the spine's length below waist, chest and upper chest. */
    private static final double[] PARTS = {0.22, 0.28, 0.28, 0.22};
    /** The curve of a spine shortens it. */
    private static final double CURVE = 1.01;

    /** @param hips the middle between the hips */
    public static Trunk of(Stature s, Frame base, Vec hips, Dials dials) {
        double old = s.stoop();
        double turn = dials.get(Dial.SPINE_TURN);
        double pitch = dials.get(Dial.SPINE_PITCH);
        double roll = dials.get(Dial.SPINE_ROLL);
        double length = s.trunk() * CURVE;
        Frame pelvis = base.moved(hips).turned(dials.get(Dial.HIP_TURN)).pitched(dials.get(Dial.HIP_PITCH)).rolled(dials.get(Dial.HIP_ROLL));
        Frame waist = bent(pelvis, length * PARTS[0], turn * 0.3, pitch * 0.38 + 3, roll * 0.4);
        Frame chest = bent(waist, length * PARTS[1], turn * 0.4, pitch * 0.36 - 3 - 6 * old, roll * 0.35);
        Frame upper = bent(chest, length * PARTS[2], turn * 0.3, pitch * 0.26 - 5 - 10 * old, roll * 0.25);
        Frame neck = upper.moved(upper.at(0, length * PARTS[3], 0));
        Frame throat = neck.pitched(dials.get(Dial.NECK_PITCH) - 13 - 4 * old);
        double slope = s.neckTop() - s.neckBase();
        Frame head = bent(throat, slope * 1.03, dials.get(Dial.HEAD_TURN), dials.get(Dial.HEAD_PITCH) + 18 + 20 * old, dials.get(Dial.HEAD_ROLL));
        return new Trunk(s, base, pelvis, waist, chest, upper, neck, throat, head);
    }

    private static Frame bent(Frame below, double far, double turn, double pitch, double roll) {
        return below.moved(below.at(0, far, 0)).turned(turn).pitched(pitch).rolled(roll);
    }

    /** A point of the head: right of, above and before its middle axis, in permille of the head's height. */
    public Vec face(double right, double up, double front) {
        double unit = stature.head() / 1000;
        return head.at(right * unit, up * unit, front * unit);
    }

    public Vec eyes() {
        return face(0, 300, 400);
    }

    public Vec crown() {
        return face(0, 830, 50);
    }

    /** The joint of a hip. */
    public Vec hip(double side) {
        return pelvis.at(side * stature.hipWidth(), 0, 0);
    }

    /** The joint of a shoulder, raised and drawn forward by as many degrees. */
    public Vec shoulder(double side, double shrug, double forward) {
        double wide = stature.shoulder();
        double up = StrictMath.sin(StrictMath.toRadians(shrug)) * wide;
        double front = StrictMath.sin(StrictMath.toRadians(forward)) * wide;
        double out = wide * StrictMath.cos(StrictMath.toRadians(shrug)) * StrictMath.cos(StrictMath.toRadians(forward));
        return neck.at(side * out, up - stature.part(31), front - stature.part(6));
    }
}
