package org.kinora.artist.internal.figure.skin;

import java.util.Map;
import org.kinora.artist.internal.figure.body.Bones;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.figure.body.Trunk;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;

/**
 * The surface of pelvis, waist, ribs, shoulders and neck in one, along the spine from the crotch (-0.2) by the hips (0) and the pit of the neck (1)
 * to the
 * base of the skull (1.35); around it 0 is the body's own right, 90 the front.
 */
public final class TrunkSkin implements Skin {
    private static final double[] JOINTS = {-0.25, 0, 0.22, 0.5, 0.78, 1, 1.35};
    private static final double[] TURNS = {-0.2, 0.08, 0.36, 0.64, 0.9, 1.04, 1.18, 1.4};

    private final Map<Integer, Circle> circles;
    private final Profile profile;
    private final Stature s;
    private final Vec[] spine;
    private final Frame[] turned;
    private final Vec[] shoulders;

    TrunkSkin(Map<Integer, Circle> circles, Bones bones, Profile profile) {
        this.circles = circles;
        this.profile = profile;
        s = bones.stature();
        Trunk trunk = bones.trunk();
        spine = new Vec[] {trunk.pelvis().at(0, -0.25 * s.trunk(), 0), trunk.pelvis().origin(), trunk.waist().origin(), trunk.chest().origin(),
            trunk.upper().origin(), trunk.neck().origin(), trunk.head().origin()};
        turned = new Frame[] {trunk.pelvis(), trunk.pelvis(), trunk.waist(), trunk.chest(), trunk.upper(), trunk.upper(), trunk.throat(),
                trunk.throat()};
        // How far each shoulder is from where it hangs: the skin over it goes along.
        shoulders = new Vec[] {bones.right().bones().root().minus(trunk.shoulder(1, 0, 0)), bones.left().bones().root()
                .minus(trunk.shoulder(-1, 0, 0))};
    }

    @Override
    public Vec middle(double along) {
        int i = 0;
        while (i < JOINTS.length - 2 && JOINTS[i + 1] < along) i++;
        double x = (along - JOINTS[i]) / (JOINTS[i + 1] - JOINTS[i]);
        Vec before = spine[Math.max(0, i - 1)];
        Vec after = spine[Math.min(spine.length - 1, i + 2)];
        Vec from = spine[i];
        Vec to = spine[i + 1];
        double share = Math.clamp(x, 0, 1);
        Vec left = to.minus(before).times(i == 0 ? 1 : 0.5);
        Vec right = after.minus(from).times(i + 2 > spine.length - 1 ? 1 : 0.5);
        double square = share * share;
        double cube = square * share;
        return from.times(2 * cube - 3 * square + 1).plus(left.times(cube - 2 * square
                + share)).plus(to.times(3 * square - 2 * cube)).plus(right.times(cube - square));
    }

    /** The axes of the body at a place of the spine. */
    public Frame frame(double along) {
        int i = 0;
        while (i < TURNS.length - 2 && TURNS[i + 1] < along) i++;
        double x = Math.clamp((along - TURNS[i]) / (TURNS[i + 1] - TURNS[i]), 0, 1);
        double share = x * x * (3 - 2 * x);
        Vec right = turned[i].right().lerp(turned[i + 1].right(), share).unit();
        Vec front = turned[i].front().lerp(turned[i + 1].front(), share);
        front = front.minus(right.times(front.dot(right))).unit();
        return new Frame(middle(along), right, front.cross(right), front);
    }

    @Override
    public Vec at(double along, double around, double ease) {
        double radians = StrictMath.toRadians(around);
        return new Level(along).at(around, StrictMath.cos(radians), StrictMath.sin(radians), ease);
    }

    @Override
    public Vec[] ring(double along, double ease, int sides) {
        Level level = new Level(along);
        Circle circle = circles.computeIfAbsent(sides, Circle::of);
        Vec[] ring = new Vec[sides];
        for (int i = 0; i < sides; i++) ring[i] = level.at(360.0 * i / sides, circle.cos()[i], circle.sin()[i], ease);
        return ring;
    }

    /**
     * One place along the spine: its axes, its measures, and what stands out there: breasts, the muscles of a chest, buttocks, a belly, the groove
     * of the spine.
     */
    private final class Level {
        private final Frame frame;
        private final double wide;
        private final double front;
        private final double back;
        private final double raised;
        private final double chest;
        private final double muscles;
        private final double seat;
        private final double belly;
        private final double groove;
        private final double slope;

        Level(double along) {
            double unit = s.height() / 1000;
            double woman = s.female() * s.growth();
            frame = frame(along);
            wide = profile.at(along * 1000, 1) * unit;
            front = profile.at(along * 1000, 2) * unit;
            back = profile.at(along * 1000, 3) * unit;
            raised = bump(along, 0.9, 0.13) * 0.9;
            chest = (15 + 4 * s.fat()) * woman * bump(along, 0.66, 0.13) * unit;
            muscles = (1 - woman) * s.growth() * (3 + 5 * s.muscle()) * bump(along, 0.74, 0.12) * unit;
            seat = (9 + 5 * woman) * bump(along, -0.03, 0.14) * unit;
            belly = 16 * Math.max(0, s.fat()) * bump(along, 0.3, 0.24) * unit;
            // Collars are higher behind a neck than before it.
            slope = 11 * unit * Math.clamp((along - 0.82) / 0.2, 0, 1) * Math.clamp((1.36 - along) / 0.2, 0, 1);
            groove = -4 * bump(along, 0.55, 0.35) * unit;
        }

        Vec at(double around, double cos, double sin, double ease) {
            double deep = sin > 0 ? front : back;
            if (sin > -0.3 && chest + muscles > 0) deep += chest * pair(around - 90, 36, 27) + muscles * pair(around - 90, 34, 30);
            if (sin > 0 && belly > 0) deep += belly * one(around - 90, 62);
            if (sin < 0.2) deep += seat * pair(around - 270, 38, 30) + groove * one(around - 270, 16);
            Vec point = frame.at((wide + ease) * square(cos), -sin * slope, (deep + ease) * square(sin));
            if (raised == 0) return point;
            double side = Math.abs(cos);
            return point.plus(shoulders[cos > 0 ? 0 : 1].times(raised * side * Math.sqrt(side)));
        }
    }

    /** Fuller than an ellipse. */
    private static double square(double x) {
        return Math.signum(x) * Math.sqrt(Math.sqrt(Math.abs(x)) * Math.abs(x)) * 0.45 + x * 0.55;
    }

    private static double pair(double off, double apart, double width) {
        return one(off - apart, width) + one(off + apart, width);
    }

    private static double one(double off, double width) {
        double x = Math.abs(off) > 180 ? 360 - Math.abs(off) : Math.abs(off);
        double y = x / width;
        return y > 2 ? 0 : (1 - y * y / 4) * (1 - y * y / 4);
    }

    private static double bump(double along, double middle, double width) {
        double y = Math.abs(along - middle) / width;
        return y > 2 ? 0 : (1 - y * y / 4) * (1 - y * y / 4);
    }
}
