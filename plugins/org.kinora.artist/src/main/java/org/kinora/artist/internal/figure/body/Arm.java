package org.kinora.artist.internal.figure.body;

import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;

/**
 * A posed arm.
 *
 * @param bones shoulder, elbow, wrist
 * @param hand at the wrist: up along the fingers, front the way that the palm faces
 */
public record Arm(TwoBone bones, Frame hand, Clench clench) {
    /** A wrist bends no further than this, degrees. */
    private static final double WRIST = 70;
    /** A shoulder comes up when the hand is above it, and forward when the hand crosses the body. */
    private static final double RISE = 24;

    static Arm of(Stature s, Trunk trunk, Legs legs, Dials dials, Reach reach, double side) {
        Goal goal = reach.goal(trunk, legs, side);
        double shrug = dials.get(side > 0 ? Dial.SHRUG_R : Dial.SHRUG_L);
        double forward = dials.get(side > 0 ? Dial.FORWARD_R : Dial.FORWARD_L);
        Vec rest = trunk.shoulder(side, shrug, forward);
        Vec way = goal.palm().minus(rest).times(1 / s.arm());
        double high = Math.max(0, way.dot(trunk.neck().up()));
        double across = Math.max(0, -side * way.dot(trunk.neck().right()));
        double far = Math.max(0, way.dot(trunk.neck().front()) - 0.75);
        Vec shoulder = trunk.shoulder(side, shrug + RISE * Math.min(1, high), forward + 22 * Math.min(1, across) + 45 * Math.min(0.4, far));
        TwoBone straight = TwoBone.reach(shoulder, goal.palm(), s.upperArm(), s.forearm() + s.palm(), goal.elbow());
        double own = Math.min(1, goal.fingers().length());
        Vec natural = straight.lower();
        Vec fingers = own < 0.02 ? natural : natural.times(1 - own).plus(goal.fingers()).unit();
        TwoBone bones = null;
        for (int i = 0; i < 3; i++) {
            bones = TwoBone.reach(shoulder, goal.palm().minus(fingers.times(s.palm())), s.upperArm(), s.forearm(), goal.elbow());
            fingers = within(bones.lower(), fingers);
        }
        return new Arm(bones, hand(bones, fingers, goal.facing()), goal.clench());
    }

    private static Vec within(Vec forearm, Vec fingers) {
        double cos = Math.clamp(forearm.dot(fingers), -1, 1);
        double limit = StrictMath.cos(StrictMath.toRadians(WRIST));
        if (cos >= limit) return fingers;
        Vec aside = fingers.minus(forearm.times(cos)).unit();
        return forearm.times(limit).plus(aside.times(StrictMath.sin(StrictMath.toRadians(WRIST)))).unit();
    }

    private static Frame hand(TwoBone bones, Vec fingers, Vec facing) {
        Vec palm = facing.minus(fingers.times(facing.dot(fingers)));
        if (palm.length() < 0.05) palm = bones.hinge().minus(fingers.times(bones.hinge().dot(fingers)));
        palm = palm.unit();
        return new Frame(bones.end(), fingers.cross(palm), fingers, palm);
    }

    /** Where a thing lies in the hand. */
    public Vec grip(Stature s) {
        return hand.at(0, s.palm(), s.part(11));
    }
}
