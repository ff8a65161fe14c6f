package org.kinora.api.story;

/** How much of a person fits the frame, from farthest to nearest. */
public enum ShotSize {
    EXTREME_WIDE, WIDE, FULL, MEDIUM_FULL, MEDIUM, MEDIUM_CLOSE, CLOSE, EXTREME_CLOSE;

    /** Steps between two sizes. */
    public int distance(ShotSize other) {
        return Math.abs(ordinal() - other.ordinal());
    }
}
