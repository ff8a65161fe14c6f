package org.kinora.artist.internal.lint;

/** What can be wrong with a panel. */
public enum Fault {
    /** The frame cuts a head, and the shot is no close one. */
    HEAD_CUT,
    /** Too little or too much air above the highest head. */
    HEADROOM,
    /** Feet in the air or in the ground. */
    FEET,
    /** Two bodies in the same place. */
    BODIES,
    /** A figure that is as light or dark as what lies behind it. */
    CONTRAST,
    /** Eyes that look to another side than what they are meant to see. */
    EYELINE,
    /** A shot that is nearer or farther than planned. */
    SIZE
}
