package org.kinora.painter.internal.figure;

import org.kinora.api.story.Character;
import org.kinora.api.story.Figure;
import org.kinora.painter.internal.view.Vec;

/**
 * Somebody on the set: who, in which pose, and (once composed) where.
 *
 * @param body joints in body space until {@link #placed}, then in the world; null for animals
 * @param beast null for people
 * @param at the point of the ground below the hips
 * @param depth metres along the view axis
 * @param foreground whether only shoulder and head are meant to be seen, dark, at the edge
 * @param id number in the identity picture
 */
public record Actor(Figure figure, Character character, Frame frame, Pose pose, Skeleton body, Beast beast, Vec at, Vec right, Vec front,
        double depth,
        boolean foreground, int id) {
    /** An actor not yet placed. */
    public static Actor of(Figure figure, Character character, int id) {
        Beast beast = Beast.of(character.species());
        Frame frame = Frame.of(character.look());
        Pose pose = Poses.of(figure.pose());
        return new Actor(figure, character, frame, pose, beast == null ? Skeleton.of(frame, pose) : null, beast, new Vec(0, 0, 0), new Vec(1, 0, 0),
                new Vec(0, 0, 1), 0, false, id);
    }

    /** The same actor on the set; {@code turn} is the facing in degrees, 0 towards the camera. */
    public Actor placed(Vec at, Vec cameraRight, Vec cameraAhead, double turn, double depth, boolean foreground) {
        double s = StrictMath.sin(StrictMath.toRadians(turn));
        double c = StrictMath.cos(StrictMath.toRadians(turn));
        Vec front = cameraRight.times(s).minus(cameraAhead.times(c));
        Vec right = cameraRight.times(-c).minus(cameraAhead.times(s));
        Skeleton placed = body == null ? null : Skeleton.of(frame, pose).placed(at, right, front);
        return new Actor(figure, character, frame, pose, placed, beast, at, right, front, depth, foreground, id);
    }

    /** Height of the crown above the ground in this pose. */
    public double top() {
        return body == null ? beast.top() : body.top(frame);
    }

    /** How far the foremost foot stands towards the camera, in metres; before {@link #placed}. */
    public double reach() {
        if (body == null) return beast.length() * 0.7 * Math.abs(StrictMath.cos(StrictMath.toRadians(figure.facing())));
        double most = 0;
        double turn = StrictMath.cos(StrictMath.toRadians(turn()));
        for (Vec leg : body.legs()) most = Math.max(most, leg.z() * turn);
        return most;
    }

    /** How wide a place the body takes, in metres. */
    public double girth() {
        if (body == null) return beast.length() * 0.8;
        return pose.flat() ? frame.height() : 0.5 * (0.5 + 0.5 * frame.girth());
    }

    /** Facing for drawing: whoever lies is shown from the side. */
    public double turn() {
        if (body != null && pose.flat()) return figure.facing() < 0 ? -82 : 82;
        return figure.facing();
    }
}
