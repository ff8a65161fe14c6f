package org.kinora.artist.internal.figure.pose;

import org.kinora.artist.internal.figure.body.Clench;
import org.kinora.artist.internal.figure.body.Goal;
import org.kinora.artist.internal.figure.body.Legs;
import org.kinora.artist.internal.figure.body.Reach;
import org.kinora.artist.internal.figure.body.Trunk;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;

/**
 * A hand at a place of the body. Ways and offsets count out from the middle of the body, up and front in the axes of the place, so that the same
 * words
 * say it for either hand.
 *
 * @param elbow in the axes of the upper chest
 * @param fingers of no length when they go on from the forearm
 */
record Hold(Anchor anchor, Vec offset, Vec elbow, Vec fingers, Vec facing, Clench clench) implements Reach {
    @Override
    public Goal goal(Trunk trunk, Legs legs, double side) {
        Frame frame = anchor.frame(trunk, legs, side);
        double unit = anchor.unit(trunk.stature());
        Vec palm = frame.at(side * offset.x() * unit, offset.y() * unit, offset.z() * unit);
        return new Goal(palm, way(trunk.neck(), elbow, side), way(frame, fingers, side), way(frame, facing, side), clench);
    }

    private static Vec way(Frame frame, Vec own, double side) {
        return own.length() < 1e-6 ? Vec.ZERO : frame.way(side * own.x(), own.y(), own.z()).unit();
    }
}
