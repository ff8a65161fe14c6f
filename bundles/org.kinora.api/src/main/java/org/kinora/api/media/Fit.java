package org.kinora.api.media;

/** How a picture of another shape fills a frame. */
public enum Fit {
    /** Fills the frame; what stands over is cut off evenly. */
    CROP,
    /** Shows the whole picture; black bars fill the rest. */
    PAD,
    /** Fills the frame and distorts the picture. */
    STRETCH
}
