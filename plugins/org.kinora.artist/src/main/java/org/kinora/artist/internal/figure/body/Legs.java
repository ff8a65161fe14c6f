package org.kinora.artist.internal.figure.body;

import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;

/** Both posed legs. */
public record Legs(Leg right, Leg left) {
    public Leg of(double side) {
        return side > 0 ? right : left;
    }

    /** @param ground the spot on the ground under the body, facing as the body faces */
    static Legs of(Stature s, Trunk trunk, Frame ground, Dials dials) {
        return new Legs(leg(s, trunk, ground, dials, 1), leg(s, trunk, ground, dials, -1));
    }

    private static Leg leg(Stature s, Trunk trunk, Frame ground, Dials dials, double side) {
        Frame foot = foot(s, ground, dials, side);
        double out = dials.get(side > 0 ? Dial.KNEE_OUT_R : Dial.KNEE_OUT_L);
        double up = dials.get(side > 0 ? Dial.KNEE_UP_R : Dial.KNEE_UP_L);
        double toe = Math.clamp(dials.get(side > 0 ? Dial.TOE_R : Dial.TOE_L), -20, 50) * 0.7;
        Frame knees = ground.turned(side * toe);
        Vec pole = knees.front().plus(ground.right().times(side * out)).plus(ground.up().times(up));
        TwoBone bones = TwoBone.reach(trunk.hip(side), foot.origin(), s.thigh(), s.shank(), pole);
        double heel = dials.get(side > 0 ? Dial.HEEL_R : Dial.HEEL_L);
        double lift = dials.get(side > 0 ? Dial.LIFT_R : Dial.LIFT_L);
        return new Leg(bones, foot.moved(bones.end()), Math.clamp(heel, 0, 50) * Math.clamp(1 - lift / 25, 0, 1));
    }

    /** The ankle with the axes of the foot; a lifted heel turns about the ball, lifted toes about the heel. */
    static Frame foot(Stature s, Frame ground, Dials dials, double side) {
        boolean right = side > 0;
        double heel = dials.get(right ? Dial.HEEL_R : Dial.HEEL_L);
        Frame sole = ground.moved(ground.at(side * s.part(dials.get(right ? Dial.OUT_R : Dial.OUT_L)),
                s.part(dials.get(right ? Dial.LIFT_R : Dial.LIFT_L)),
                s.part(dials.get(right ? Dial.STEP_R : Dial.STEP_L)))).turned(side * dials.get(right ? Dial.TOE_R : Dial.TOE_L));
        double pivot = heel > 0 ? s.foot() * 0.5 : -s.foot() * 0.2;
        Frame turned = sole.moved(sole.at(0, 0, pivot)).pitched(-heel);
        return turned.moved(turned.at(0, s.ankle(), -pivot));
    }
}
