package org.kinora.api.splat.edit;

/** What splats are told apart by. */
public enum Measure {
    /** From 0 to 1. */
    OPACITY,
    /** Natural logarithm of the longest of the three scales. */
    SIZE,
    /** Distance along a camera's view; needs the camera. */
    DEPTH,
    /** Red of the base colour, 0 to 1. */
    RED,
    GREEN,
    BLUE,
    /** Luma of the base colour (BT.709), 0 to 1. */
    BRIGHTNESS
}
