package org.kinora.api.imaging;

/** What the last plane of a picture says, and what it has done to the others. */
public enum Alpha {
    /** There is no such plane: all is opaque. */
    NONE,
    /** Coverage; colours are as if all were opaque. */
    STRAIGHT,
    /** Coverage; colours have been multiplied by it, in the picture's own coding. */
    PREMULTIPLIED
}
