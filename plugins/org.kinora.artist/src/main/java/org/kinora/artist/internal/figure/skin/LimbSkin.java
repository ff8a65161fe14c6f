package org.kinora.artist.internal.figure.skin;

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
    private LimbSkin(TwoBone bones, Profile profile, Stature s, double out, double front, Vec endSide) {
        this.bones = bones;
        this.profile = profile;
        this.front = front;
        unit = s.height() / 1000;
        lateral = bones.hinge().times(out);
        this.endSide = endSide.dot(lateral) < 0 ? endSide.times(-1) : endSide;
        half = bones.upper().plus(bones.lower()).unit();
    }

    static LimbSkin leg(TwoBone bones, Profile profile, Stature s, double side) {
        return new LimbSkin(bones, profile, s, -side, 1, bones.hinge().times(-side));
    }

    static LimbSkin arm(TwoBone bones, Profile profile, Stature s, double side, Vec handOut) {
        return new LimbSkin(bones, profile, s, side, -1, handOut);
    }

    @Override
    public Vec middle(double along) {
        return along < 1 ? bones.root().plus(bones.joint().minus(bones.root()).times(along)) : bones.joint().plus(bones.end().minus(bones.joint()).times(along - 1));
    }

    /** The way that the limb goes. */
    public Vec way(double along) {
        double x = Math.clamp((along - 1 + TURN) / (2 * TURN), 0, 1);
        return bones.upper().lerp(bones.lower(), x * x * (3 - 2 * x)).unit();
    }

    @Override
    public Vec at(double along, double around, double ease) {
        Vec way = way(along);
        double cos = StrictMath.cos(StrictMath.toRadians(around));
        double sin = StrictMath.sin(StrictMath.toRadians(around));
        double place = along * 1000;
        Vec side = lateral;
        if (along > 1.15) {
            double twist = (along - 1.15) / 0.85;
            side = lateral.lerp(endSide, Math.min(1, twist));
        }
        side = side.minus(way.times(side.dot(way))).unit();
        Vec ahead = bones.hinge().cross(way).times(front);
        if (along > 1.15) ahead = turnedLike(ahead, side, way);
        double wide = profile.at(place, cos > 0 ? 1 : 2) * unit + ease;
        double deep = profile.at(place, sin > 0 ? 3 : 4) * unit + ease;
        Vec point = middle(along).plus(side.times(wide * cos)).plus(ahead.times(deep * sin));
        return inside(point, along);
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
