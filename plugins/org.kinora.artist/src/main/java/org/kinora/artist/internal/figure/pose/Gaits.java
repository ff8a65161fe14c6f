package org.kinora.artist.internal.figure.pose;

import java.util.Optional;
import org.kinora.artist.internal.acting.Acting.Gait;
import org.kinora.artist.internal.figure.body.Clench;
import org.kinora.artist.internal.figure.body.Dial;
import org.kinora.artist.internal.figure.body.Dials;
import org.kinora.artist.internal.figure.body.Reach;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.model.Vec;

/**
 * Legs and arms of those who get on. While a foot is on the ground it moves back under the body as fast as the body goes on, so that it stays where
 * it is;
 * heel first, then the whole sole, then the ball (Murray, Drought and Kory, Walking Patterns of Normal Men, 1964).
 */
final class Gaits {
    private static final double WALK_STANCE = 0.62;
    private static final double RUN_STANCE = 0.34;
    private static final Clench FIST = new Clench(60, 62, 64, 66, 1, 36, 30);
    private static final Clench FLAT = new Clench(4, 4, 6, 8, 3, 4, 4);
    private static final Clench LOOSE = new Clench(22, 28, 34, 38, 4, 12, 18);

    private Gaits() {}

    /** Millimetres that a body goes on in a cycle of two steps. */
    static double stride(Stature s, Gait gait) {
        double long1 = s.hip() * (1.36 - 0.3 * s.stoop());
        return switch (gait) {
            case WALK, STILL -> long1;
            case RUN -> s.hip() * 2.6;
            case CRAWL -> s.height() * 0.42;
            case SWIM -> s.height() * 0.9;
        };
    }

    /** The legs of somebody on their feet, at a place of the cycle. */
    static Dials legs(Dials dials, Stature s, Gait gait, double stride) {
        boolean runs = gait == Gait.RUN;
        double far = stride(s, gait) * 1000 / s.height();
        double turn = 2 * Math.PI * stride;
        Dials out = foot(foot(dials, runs, far, stride, true), runs, far, stride + 0.5, false);
        out = out.with(Dial.OUT_L, runs ? 30 : 42).with(Dial.OUT_R, runs ? 30 : 42).with(Dial.TOE_L, 7).with(Dial.TOE_R, 7);
        out = out.more(Dial.HIP_TURN, 7 * StrictMath.cos(turn)).more(Dial.SPINE_TURN, -13 * StrictMath.cos(turn))
                .more(Dial.HEAD_TURN, 5 * StrictMath.cos(turn));
        out = out.more(Dial.SHIFT_RIGHT, (runs ? -4 : -11) * StrictMath.sin(turn)).more(Dial.HIP_ROLL, 2.5 * StrictMath.sin(turn));
        double low = runs ? 16 * StrictMath.cos(2 * turn - 2.2) : 9 + 9 * StrictMath.cos(2 * turn);
        return out.more(Dial.DROP, low).more(Dial.HIP_PITCH, runs ? -4 : -2).more(Dial.SPINE_PITCH, runs ? -9 : -2)
                .more(Dial.HEAD_PITCH, runs ? 10 : 3);
    }

    private static Dials foot(Dials dials, boolean runs, double far, double cycle, boolean left) {
        double at = cycle - Math.floor(cycle);
        double stance = runs ? RUN_STANCE : WALK_STANCE;
        double front = far * (runs ? 0.13 : 0.27);
        double step;
        double lift = 0;
        double heel;
        if (at < stance) {
            step = front - far * at;
            double off = (at / stance - 0.56) / 0.44;
            double on = 1 - at / (stance * 0.13);
            heel = on > 0 ? (runs ? -4 : -19) * on : off > 0 ? 54 * off * off * (3 - 2 * off) * 0.96 : 0;
        } else {
            double u = (at - stance) / (1 - stance);
            double ease = u * u * (3 - 2 * u) * 0.75 + u * 0.25;
            step = front - far * stance + far * stance * ease;
            lift = (runs ? 150 : 34) * StrictMath.sin(Math.PI * Math.min(1, u * 1.04)) * (runs ? 1 : 1 - 0.3 * u);
            lift = Math.max(0, lift);
            heel = runs ? 52 + 60 * StrictMath.sin(Math.PI * Math.min(1, u * 1.25)) - 108 * Math.max(0, u - 0.45) : 52 - 71 * Math.min(1, u * 1.25);
            if (runs && u > 0.98) heel = Math.min(heel, -4);
        }
        return dials.with(left ? Dial.STEP_L : Dial.STEP_R, step).with(left ? Dial.LIFT_L : Dial.LIFT_R, lift)
                .with(left ? Dial.HEEL_L : Dial.HEEL_R, heel);
    }

    /** The arms of those who get on: swinging against the legs, on the ground, or in the water; empty for whoever stands. */
    static Optional<Reach> arm(Gait gait, double stride) {
        return switch (gait) {
            case STILL -> Optional.empty();
            case WALK, RUN -> Optional.of((trunk, legs, side) -> swinging(gait == Gait.RUN, side * StrictMath.cos(2 * Math.PI * stride))
                    .goal(trunk, legs, side));
            case CRAWL -> Optional.of((trunk, legs, side) -> padding(side, stride).goal(trunk, legs, side));
            case SWIM -> Optional.of((trunk, legs, side) -> stroke(stride + (side > 0 ? 0 : 0.5)).goal(trunk, legs, side));
        };
    }

    private static Hold swinging(boolean runs, double swing) {
        double ahead = Math.max(0, swing);
        double behind = Math.max(0, -swing);
        Vec at = runs ? new Vec(60 - 130 * ahead + 90 * behind, -470 + 330 * ahead - 90 * behind, 330 + 230 * ahead - 520 * behind)
                : new Vec(75 - 40 * ahead + 10 * behind, -935 + 70 * ahead + 40 * behind, 70 + 330 * ahead - 350 * behind);
        Vec elbow = runs ? new Vec(0.45, -0.3, -1) : new Vec(0.25, 0, -1);
        return new Hold(Anchor.REACH, at, elbow, Vec.ZERO, new Vec(-1, 0, -0.25), runs ? FIST : LOOSE);
    }

    /** A hand of somebody on all fours: on the ground while it goes back, lifted while it goes forward. */
    private static Hold padding(double side, double stride) {
        double turn = 2 * Math.PI * (stride + (side > 0 ? 0 : 0.5));
        double lifted = Math.max(0, -StrictMath.sin(turn));
        return new Hold(Anchor.SPOT, new Vec(105, 14 + 34 * lifted, 40 + 85 * StrictMath.cos(turn)), new Vec(0.5, 0.2, -1),
                new Vec(-0.1, -0.3 * lifted, 1),
                new Vec(0, -1, 0.2 * lifted), FLAT);
    }

    /** A stroke of the crawl: forward over the water, back under it. */
    private static Hold stroke(double stride) {
        double turn = 2 * Math.PI * stride;
        double up = StrictMath.cos(turn);
        double down = StrictMath.sin(turn);
        return new Hold(Anchor.BODY, new Vec(150 + 120 * Math.max(0, -down), 860 * up, 300 * down + 60), new Vec(1, 0, -0.8), Vec.ZERO,
                new Vec(0, -0.5, 0.9), FLAT);
    }

    /** Knees in turn. */
    static Dials crawl(Dials dials, double stride) {
        double swing = StrictMath.cos(2 * Math.PI * stride);
        return dials.more(Dial.STEP_L, 70 * swing).more(Dial.STEP_R, -70 * swing).more(Dial.SPINE_ROLL, 3 * swing).more(Dial.HIP_TURN, 5 * swing);
    }

    /** The body rolls with the arms, the legs flutter. */
    static Dials swim(Dials dials, double stride) {
        double swing = StrictMath.sin(2 * Math.PI * stride);
        double flutter = StrictMath.sin(6 * Math.PI * stride);
        return dials.more(Dial.SPINE_TURN, 14 * swing).more(Dial.LIFT_L, 36 * flutter).more(Dial.LIFT_R, -36 * flutter);
    }
}
