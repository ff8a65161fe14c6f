package org.kinora.api.imaging;

/** How pixels are weighed when a picture changes its size. */
public enum Resampling {
    /** The nearest one: for ids and hard masks. */
    NEAREST,
    /** Two by two. */
    LINEAR,
    /** Cubic convolution (Keys 1981, a = -0.5); when it shrinks the kernel grows with it. */
    CUBIC,
    /** Lanczos with three lobes; when it shrinks the kernel grows with it. */
    LANCZOS,
    /** The mean of the area that a new pixel covers: for shrinking. */
    AREA
}
