package org.kinora.painter.internal.figure;

import org.kinora.painter.internal.figure.Pose.Arm;
import org.kinora.painter.internal.figure.Pose.Leg;
import org.kinora.painter.internal.view.Vec;

/**
 * The joints of a posed body, in metres: x to the body's right hand, y up, z ahead, origin on the ground below the hips.
 *
 * @param arms shoulder, elbow, wrist, hand of the right, then the left arm
 * @param legs hip, knee, ankle, toe of the right, then the left leg
 * @param up direction of the head's crown
 * @param ahead where the face looks
 */
public record Skeleton(Vec pelvis, Vec waist, Vec chest, Vec neck, Vec head, Vec up, Vec ahead, Vec[] arms, Vec[] legs) {
    /** Forward kinematics from the hips; then the lowest point is set on the ground. */
    public static Skeleton of(Frame f, Pose p) {
        Vec pelvis = new Vec(0, f.leg(), 0);
        Vec low = tilt(p.lean());
        Vec high = tilt(p.lean() + p.hunch());
        Vec waist = pelvis.plus(low.times(f.trunk() * 0.36));
        Vec chest = waist.plus(high.times(f.trunk() * 0.36));
        Vec neck = chest.plus(high.times(f.trunk() * 0.28));
        Vec headUp = tilt(p.lean() + p.hunch() * 1.6 + p.nod());
        Vec nape = tilt(p.lean() + p.hunch() * 1.6 + p.nod() * 0.35);
        Vec head = neck.plus(nape.times(f.neck())).plus(headUp.times(f.head() * 0.5));
        Vec ahead = new Vec(0, -StrictMath.sin(rad(p.lean() + p.hunch() * 1.6 + p.nod())), StrictMath.cos(rad(p.lean() + p.hunch() * 1.6 + p.nod())));
        Vec[] arms = new Vec[8];
        Vec[] legs = new Vec[8];
        for (int side = 0; side < 2; side++) {
            double sign = side == 0 ? 1 : -1;
            Arm arm = side == 0 ? p.armR() : p.armL();
            Vec across = new Vec(sign * f.shoulder() * 0.95, 0, 0).turned(rad(p.twist()));
            Vec shoulder = neck.plus(high.times(-f.head() * 0.33)).plus(across);
            Vec upper = limb(arm.flex() - p.lean() * 0.3, arm.out(), sign);
            Vec fore = limb(arm.flex() + arm.elbow() - p.lean() * 0.3, arm.out() - arm.in(), sign);
            Vec elbow = shoulder.plus(upper.turned(rad(p.twist())).times(f.upperArm()));
            Vec wrist = elbow.plus(fore.turned(rad(p.twist())).times(f.forearm()));
            put(arms, side, shoulder, elbow, wrist, wrist.plus(fore.turned(rad(p.twist())).times(f.height() * 0.045)));
            Leg leg = side == 0 ? p.legR() : p.legL();
            Vec hip = pelvis.plus(new Vec(sign * f.hip(), -f.height() * 0.01, 0));
            Vec thigh = limb(leg.flex(), leg.out(), sign);
            Vec shin = limb(leg.flex() - leg.knee(), leg.out() * 0.4, sign);
            Vec knee = hip.plus(thigh.times(f.leg() * 0.5));
            Vec ankle = knee.plus(shin.times(f.leg() * 0.44));
            double back = leg.knee() - leg.flex();
            Vec foot = back > 60 ? shin : new Vec(sign * 0.18, -0.25 * StrictMath.sin(rad(Math.max(0, back))) - 0.22,
                    StrictMath.cos(rad(back * 0.6))).unit();
            put(legs, side, hip, knee, ankle, ankle.plus(foot.times(f.height() * 0.085)));
        }
        Skeleton s = new Skeleton(pelvis, waist, chest, neck, head, headUp, ahead, arms, legs);
        if (p.root() != 0) s = s.rolled(pelvis, p.root());
        return s.grounded(f, p.lift());
    }

    private static Vec tilt(double degrees) {
        return new Vec(0, StrictMath.cos(rad(degrees)), StrictMath.sin(rad(degrees)));
    }

    private static Vec limb(double flex, double out, double sign) {
        double c = StrictMath.cos(rad(out));
        return new Vec(sign * StrictMath.sin(rad(out)), -StrictMath.cos(rad(flex)) * c, StrictMath.sin(rad(flex)) * c);
    }

    private static double rad(double degrees) {
        return StrictMath.toRadians(degrees);
    }

    private static void put(Vec[] joints, int side, Vec... values) {
        System.arraycopy(values, 0, joints, side * 4, 4);
    }

    private interface Move {
        Vec of(Vec v);
    }

    private Skeleton map(Move move, Move turn) {
        Vec[] a = new Vec[8];
        Vec[] l = new Vec[8];
        for (int i = 0; i < 8; i++) {
            a[i] = move.of(arms[i]);
            l[i] = move.of(legs[i]);
        }
        return new Skeleton(move.of(pelvis), move.of(waist), move.of(chest), move.of(neck), move.of(head), turn.of(up), turn.of(ahead), a, l);
    }

    private Skeleton rolled(Vec centre, double degrees) {
        double c = StrictMath.cos(rad(degrees));
        double s = StrictMath.sin(rad(degrees));
        Move turn = v -> new Vec(v.x(), v.y() * c - v.z() * s, v.y() * s + v.z() * c);
        return map(v -> turn.of(v.minus(centre)).plus(centre), turn);
    }

    private Skeleton grounded(Frame f, double lift) {
        double low = Math.min(pelvis.y() - f.height() * 0.06, head.y() - f.head() * 0.5);
        low = Math.min(low, chest.y() - f.height() * 0.07);
        for (int i = 0; i < 8; i++) {
            low = Math.min(low, legs[i].y() - f.height() * (i % 4 == 1 ? 0.035 : i % 4 == 0 ? 0.04 : 0.015));
            if (up.y() > 0.3) low = Math.min(low, arms[i].y() - 0.02);
        }
        Vec shift = new Vec(0, lift * f.height() - low, 0);
        return map(v -> v.plus(shift), v -> v);
    }

    /** The same body standing at a place of the world: {@code right} and {@code front} are level unit vectors. */
    public Skeleton placed(Vec at, Vec right, Vec front) {
        Move turn = v -> right.times(v.x()).plus(front.times(v.z())).plus(new Vec(0, v.y(), 0));
        return map(v -> turn.of(v).plus(at), turn);
    }

    /** Height of the crown. */
    public double top(Frame f) {
        return head.plus(up.times(f.head() * 0.5)).y();
    }
}
