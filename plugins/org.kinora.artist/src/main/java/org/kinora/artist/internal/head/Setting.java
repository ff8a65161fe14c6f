package org.kinora.artist.internal.head;

import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;

/**
 * Where a head is in the set and how large.
 *
 * @param neck top of the neck; the head sits on it at {@link #BASE}
 * @param height millimetres of one head
 */
record Setting(Frame neck, double height) {
    /** The base of the skull, in heads. */
    static final Vec BASE = new Vec(0, 0.2, -0.05);

    /** No set at all: the base of the skull is the origin and a head is the unit. */
    static final Setting OWN = new Setting(new Frame(Vec.ZERO, new Vec(1, 0, 0), Vec.UP, new Vec(0, 0, 1)), 1);

    /** A place of the head in the set. */
    Vec at(Vec place) {
        return neck.at((place.x() - BASE.x()) * height, (place.y() - BASE.y()) * height, (place.z() - BASE.z()) * height);
    }

    /** A way of the head in the set, as long as it was. */
    Vec way(Vec way) {
        return neck.way(way.x(), way.y(), way.z());
    }

    /** A place of the set in heads. */
    Vec from(Vec inSet) {
        Vec off = inSet.minus(neck.origin());
        return new Vec(off.dot(neck.right()) / height + BASE.x(), off.dot(neck.up()) / height + BASE.y(), off.dot(neck.front()) / height + BASE.z());
    }
}
