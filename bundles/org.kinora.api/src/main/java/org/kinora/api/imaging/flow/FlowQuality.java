package org.kinora.api.imaging.flow;

/** How much time a flow may take. */
public enum FlowQuality {
    /** For a preview: a quarter of the size, patches only. */
    PREVIEW,
    /** Half of the size, patches and one variational pass. */
    FAST,
    /** Full size, dense patches, variational refinement. */
    BEST
}
