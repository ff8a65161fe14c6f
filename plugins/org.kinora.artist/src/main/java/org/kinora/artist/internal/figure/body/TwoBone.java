package org.kinora.artist.internal.figure.body;

import org.kinora.artist.internal.model.Vec;

/**
 * Two bones between a root and an end: the joint between them found by the law of cosines.
 *
 * @param joint elbow or knee
 * @param end what was reached: the goal, or as near as the bones come
 * @param hinge the axis that the joint turns about, one long
 */
public record TwoBone(Vec root, Vec joint, Vec end, Vec hinge) {
    private static final double STRAIGHT = 0.998;
    private static final double FOLDED = 0.34;

    /** @param pole the way that the joint points */
    public static TwoBone reach(Vec root, Vec goal, double upper, double lower, Vec pole) {
        Vec way = goal.minus(root);
        Vec axis = way.length() < 1 ? new Vec(0, -1, 0) : way.unit();
        double most = (upper + lower) * STRAIGHT;
        double least = Math.max(Math.abs(upper - lower) * 1.02, (upper + lower) * FOLDED * 0.5);
        double far = Math.clamp(way.length(), least, most);
        double along = (far * far + upper * upper - lower * lower) / (2 * far);
        double aside = Math.sqrt(Math.max(0, upper * upper - along * along));
        Vec out = pole.minus(axis.times(pole.dot(axis)));
        if (out.length() < 1e-3) out = axis.cross(new Vec(1, 0, 0)).length() > 0.1 ? axis.cross(new Vec(1, 0, 0)) : axis.cross(Vec.UP);
        out = out.unit();
        return new TwoBone(root, root.plus(axis.times(along)).plus(out.times(aside)), root.plus(axis.times(far)), axis.cross(out).unit());
    }

    public Vec upper() {
        return joint.minus(root).unit();
    }

    public Vec lower() {
        return end.minus(joint).unit();
    }
}
