package org.kinora.api.imaging.flow;

/** How much time a flow may take. */
public enum FlowQuality {
    /** For a preview: patches on a quarter of the size. */
    PREVIEW,
    /** More patches, refined variationally. */
    FAST,
    /** Dense patches on half of the size, refined variationally. */
    BEST
}
