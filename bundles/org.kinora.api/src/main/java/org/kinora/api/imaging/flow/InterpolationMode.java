package org.kinora.api.imaging.flow;

/** How much time frames in between may take. */
public enum InterpolationMode {
    /** Motion from patches on a quarter of the size: about a tenth of the time of ffmpeg's motion compensation, at its quality. */
    FAST,
    /** Motion on half of the size, refined variationally: better than ffmpeg's motion compensation in half of its time. */
    BEST
}
