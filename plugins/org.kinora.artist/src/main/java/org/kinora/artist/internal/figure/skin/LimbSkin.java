package org.kinora.artist.internal.figure.skin;

import java.util.Map;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.figure.body.TwoBone;
import org.kinora.artist.internal.model.Vec;

/**
 * The surface of an arm or a leg, along it from its root (0) by the joint (1) to its end (2); around it 0 is out, 90 the front.
 *
 * <p>Near the joint the rings turn from one bone to the other, and what lies inside the bend stops at the plane that halves it, so that a bent joint
 * neither thins nor folds through itself.
 */
public final class LimbSkin implements Skin {
    private static final double TURN = 0.26;

    private final Map<Integer, Circle> circles;
    private final TwoBone bones;
    private final Profile profile;
    private final double unit;
    private final Vec lateral;
    private final double front;
    private final Vec half;
    private final Vec endSide;

    /**
     * @param out the sign that makes the hinge point out of the body
     * @param front 1 when the joint points to the front, as a knee does
     * @param endSide the way out at the end; the lower half twists towards it. The hinge's own way for a leg
     */
    private LimbSkin(Map<Integer, Circle> circles, TwoBone bones, Profile profile, Stature s, double out, double front, Vec endSide) {
        this.circles = circles;
        this.bones = bones;
        this.profile = profile;
        this.front = front;
        unit = s.height() / 1000;
        lateral = bones.hinge().times(out);
        this.endSide = endSide.dot(lateral) < 0 ? endSide.times(-1) : endSide;
        half = bones.upper().plus(bones.lower()).unit();
    }

    static LimbSkin leg(Map<Integer, Circle> circles, TwoBone bones, Profile profile, Stature s, double side) {
        return new LimbSkin(circles, bones, profile, s, -side, 1, bones.hinge().times(-side));
    }

    static LimbSkin arm(Map<Integer, Circle> circles, TwoBone bones, Profile profile, Stature s, double side, Vec handOut) {
        return new LimbSkin(circles, bones, profile, s, side, -1, handOut);
    }

    @Override
    public Vec middle(double along) {
        return along < 1 ? bones.root().plus(bones.joint().minus(bones.root()).times(along)) : bones.joint()
                .plus(bones.end().minus(bones.joint()).times(along - 1));
    }

    /** The way that the limb goes. */
    public Vec way(double along) {
        double x = Math.clamp((along - 1 + TURN) / (2 * TURN), 0, 1);
        return bones.upper().lerp(bones.lower(), x * x * (3 - 2 * x)).unit();
    }

    @Override
    public Vec at(double along, double around, double ease) {
        return new Level(along).at(StrictMath.cos(StrictMath.toRadians(around)), StrictMath.sin(StrictMath.toRadians(around)), ease);
    }

    @Override
    public Vec[] ring(double along, double ease, int sides) {
        Level level = new Level(along);
        Circle circle = circles.computeIfAbsent(sides, Circle::of);
        Vec[] ring = new Vec[sides];
        for (int i = 0; i < sides; i++) ring[i] = level.at(circle.cos()[i], circle.sin()[i], ease);
        return ring;
    }

    /** One place along the limb: its axes and measures. */
    private final class Level {
        private final double along;
        private final Vec middle;
        private final Vec side;
        private final Vec ahead;
        private final double[] reach = new double[5];

        Level(double along) {
            this.along = along;
            middle = middle(along);
            Vec way = way(along);
            Vec out = along > 1.15 ? lateral.lerp(endSide, Math.min(1, (along - 1.15) / 0.85)) : lateral;
            side = out.minus(way.times(out.dot(way))).unit();
            Vec bend = bones.hinge().cross(way).times(front);
            ahead = along > 1.15 ? turnedLike(bend, side, way) : bend;
            for (int i = 1; i < 5; i++) reach[i] = profile.at(along * 1000, i) * unit;
        }

        Vec at(double cos, double sin, double ease) {
            double wide = (reach[cos > 0 ? 1 : 2] + ease) * cos;
            double deep = (reach[sin > 0 ? 3 : 4] + ease) * sin;
            return inside(new Vec(middle.x() + side.x() * wide + ahead.x() * deep, middle.y() + side.y() * wide + ahead.y() * deep,
                    middle.z() + side.z() * wide + ahead.z() * deep), along);
        }
    }

    private Vec turnedLike(Vec ahead, Vec side, Vec way) {
        Vec square = side.cross(way);
        return square.dot(ahead) < 0 ? square.times(-1).unit() : square.unit();
    }

    private Vec inside(Vec point, double along) {
        if (half.length() < 0.5) return point;
        double beyond = point.minus(bones.joint()).dot(half);
        if (along < 1 && beyond > 0 || along > 1 && beyond < 0) return point.minus(half.times(beyond * 0.98));
        return point;
    }
}
