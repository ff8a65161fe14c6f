package org.kinora.splat.gl;

/** What of a splat is shown. */
public enum Manner {
    /** As it is meant to be seen. */
    SPLATS,
    /** Its rim, where it has faded to a third. */
    ELLIPSES,
    /** Its middle alone. */
    CENTRES
}
