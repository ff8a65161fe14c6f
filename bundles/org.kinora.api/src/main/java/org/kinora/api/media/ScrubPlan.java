package org.kinora.api.media;

/**
 * How a clip is opened for scrubbing.
 *
 * @param view size of the frames; its rate is not used, a scrubber shows the clip's own frames
 * @param bytes most memory that decoded frames take; room for eight frames is always taken
 * @param readAhead whether frames around the playhead are decoded before they are asked for
 * @param proxy whether a proxy is opened in place of the clip when there is one
 */
public record ScrubPlan(ClipView view, long bytes, boolean readAhead, boolean proxy) {
    private static final long USUAL = 192L << 20;

    public ScrubPlan {
        if (bytes < 0) throw new IllegalArgumentException(bytes + " bytes");
    }

    /** 192 MiB of frames, decoded ahead, from a proxy when there is one. */
    public static ScrubPlan of(ClipView view) {
        return new ScrubPlan(view, USUAL, true, true);
    }
}
