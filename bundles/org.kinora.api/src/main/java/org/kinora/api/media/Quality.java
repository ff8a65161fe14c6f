package org.kinora.api.media;

/** How much care the encoder takes. */
public enum Quality {
    /** As fast as can be, visibly coarse. */
    DRAFT,
    /** Fast, for looking at while working. */
    PREVIEW,
    /** For the finished film. */
    FINAL,
    /** For the finished film when time does not matter: smaller and a little better. */
    BEST,
    /** For clips that are decoded again: nearly without loss, a key frame every 24 frames. */
    INTERMEDIATE,
    /** For scrubbing: every frame is a key frame. */
    PROXY
}
