package org.kinora.artist.internal.figure.body;

/** Says where a hand goes once the trunk is posed. Immutable. */
public interface Reach {
    /** @param side 1 for the body's own right hand, -1 for its left */
    Goal goal(Trunk trunk, Legs legs, double side);

    /** Part of the way from one reach to another. */
    static Reach between(Reach from, Reach to, double share) {
        if (share <= 0) return from;
        if (share >= 1) return to;
        return (trunk, legs, side) -> from.goal(trunk, legs, side).lerp(to.goal(trunk, legs, side), share);
    }
}
