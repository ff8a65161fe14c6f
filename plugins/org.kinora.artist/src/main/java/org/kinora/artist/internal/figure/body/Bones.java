package org.kinora.artist.internal.figure.body;

import java.util.Optional;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;

/** A posed body. */
public record Bones(Stature stature, Trunk trunk, Legs legs, Arm right, Arm left) {
    private static final double NECK_TURN = 60;
    private static final double NECK_PITCH = 32;

    public Arm arm(double side) {
        return side > 0 ? right : left;
    }

    /**
     * Poses a body: the pelvis so high that the eyes of the calm setting are where the staging wants them and the feet stay where they are put,
     * then the
     * spine, the neck after the look, the legs and the arms.
     *
     * @param base the spot, upright, facing as the body faces
     * @param eyes millimetres that the eyes of the calm body are above the spot
     * @param calm the setting without emotion, breath and look
     */
    public static Bones of(Stature s, Frame base, double eyes, Dials calm, Dials dials, Reach right, Reach left, Optional<Vec> look) {
        Vec flat = base.at(s.part(dials.get(Dial.SHIFT_RIGHT)), 0, s.part(dials.get(Dial.SHIFT_FRONT)));
        double high = calm.get(Dial.PELVIS) > -500 ? s.part(dials.get(Dial.PELVIS)) : pelvis(s, base, eyes, calm);
        Frame ground = base.moved(base.at(0, -s.part(dials.get(Dial.GROUND)), 0));
        Vec hips = flat.plus(Vec.UP.times(high - s.part(dials.get(Dial.DROP))));
        hips = hips.plus(Vec.UP.times(Math.min(0, slack(s, base, hips, ground, dials))));
        Dials turned = look.isPresent() ? looking(Trunk.of(s, base, hips, dials), dials, look.get()) : dials;
        Trunk trunk = Trunk.of(s, base, hips, turned);
        Legs legs = Legs.of(s, trunk, ground, turned);
        return new Bones(s, trunk, legs, Arm.of(s, trunk, legs, turned, right, 1), Arm.of(s, trunk, legs, turned, left, -1));
    }

    /** Millimetres of the hips above the spot that bring the eyes of the calm body where the staging wants them. */
    public static double pelvis(Stature s, Frame base, double eyes, Dials calm) {
        return eyes - (Trunk.of(s, base, base.origin(), calm).eyes().y() - base.origin().y());
    }

    /** How much higher the hips could be before a leg is stretched; negative when they are too high. */
    private static double slack(Stature s, Frame base, Vec hips, Frame ground, Dials dials) {
        Trunk trunk = Trunk.of(s, base, hips, dials);
        double least = 1e9;
        for (int side = -1; side <= 1; side += 2) {
            if (dials.get(side > 0 ? Dial.LIFT_R : Dial.LIFT_L) > 15) continue;
            Vec way = trunk.hip(side).minus(Legs.foot(s, ground, dials, side).origin());
            double length = s.leg() * 0.996;
            double flat = way.x() * way.x() + way.z() * way.z();
            least = Math.min(least, Math.sqrt(Math.max(0, length * length - flat)) - way.y());
        }
        return least > 1e8 ? 0 : least;
    }

    /** The neck follows the eyes, the upper spine a little. */
    private static Dials looking(Trunk trunk, Dials dials, Vec look) {
        Vec way = look.minus(trunk.eyes());
        Frame head = trunk.head();
        double front = way.dot(head.front());
        double right = way.dot(head.right());
        double up = way.dot(head.up());
        if (way.length() < 1) return dials;
        double free = 1 - dials.get(Dial.BLIND);
        double yaw = StrictMath.toDegrees(StrictMath.atan2(right, front));
        double pitch = StrictMath.toDegrees(StrictMath.atan2(up, Math.sqrt(front * front + right * right)));
        double turn = Math.abs(yaw) > 150 ? 0 : Math.clamp(yaw * 0.9, -NECK_TURN - 12, NECK_TURN + 12) * free;
        return dials.more(Dial.HEAD_TURN, Math.clamp(turn * 0.84, -NECK_TURN, NECK_TURN)).more(Dial.SPINE_TURN, turn * 0.16)
                .more(Dial.HEAD_PITCH, Math.clamp(pitch * 0.8, -NECK_PITCH, NECK_PITCH) * free);
    }
}
