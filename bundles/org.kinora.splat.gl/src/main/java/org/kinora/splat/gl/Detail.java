package org.kinora.splat.gl;

/** How exactly a scene is kept on the device. */
public enum Detail {
    /** Every number as it is: up to 236 bytes a splat. */
    FULL,
    /** Up to 80 bytes a splat: rotations of 10 bits, scales, opacities and base colours of 16, the other harmonics of 8. */
    PACKED
}
