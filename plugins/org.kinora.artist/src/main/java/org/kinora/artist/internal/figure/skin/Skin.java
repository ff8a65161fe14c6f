package org.kinora.artist.internal.figure.skin;

import org.kinora.artist.internal.model.Vec;

/**
 * The surface of a part of a body, along it and around it: what skins, garments and fold lines are cut from.
 */
public interface Skin {
    /**
     * A point of it.
     *
     * @param along as the part counts
     * @param around degrees; 90 is the front
     * @param ease millimetres outside the bare surface
     */
    Vec at(double along, double around, double ease);

    /** The middle of the body at a place. */
    Vec middle(double along);

    /** A closed ring of points around it. */
    Vec[] ring(double along, double ease, int sides);
}
