package org.kinora.artist.internal.head;

import java.util.Optional;
import org.kinora.artist.internal.head.Expression.Action;
import org.kinora.artist.internal.model.Vec;

/**
 * Where the two eyes look.
 *
 * @param left from the left eye, length one, in the axes of the head
 */
record Gaze(Vec left, Vec right) {
    private static final double FAR = StrictMath.sin(StrictMath.toRadians(42));
    private static final double HIGH = StrictMath.sin(StrictMath.toRadians(32));

    /** To a place in the set; without one, as the mood has it. */
    static Gaze to(Optional<Vec> aim, Setting setting, Proportions build, Expression mood) {
        Vec left = new Vec(-build.eyeX(), build.eyeY(), 0.36);
        Vec right = new Vec(build.eyeX(), build.eyeY(), 0.36);
        if (aim.isEmpty()) {
            Vec idle = new Vec(mood.of(Action.ASIDE) * 0.7, -mood.of(Action.DOWN) * 0.6, 1).unit();
            return new Gaze(idle, idle);
        }
        Vec there = setting.from(aim.get());
        return new Gaze(there.minus(left).unit(), there.minus(right).unit());
    }

    /** How far an eye is turned outwards from the nose, -1 to 1. */
    double aside(int side) {
        Vec way = side < 0 ? left : right;
        double x = way.z() < 0 ? StrictMath.signum(way.x()) : Math.clamp(way.x() / FAR, -1, 1);
        return side * x;
    }

    /** How far it looks up, -1 to 1. */
    double up(int side) {
        return Math.clamp((side < 0 ? left : right).y() / HIGH, -1, 1);
    }
}
