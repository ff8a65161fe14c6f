package org.kinora.artist.internal.model;

/** Which edges of a piece are inked. */
public enum Ink {
    /** Contour and creases. */
    FULL,
    /** Creases only: the piece flows into its neighbour. */
    CREASES,
    NONE
}
