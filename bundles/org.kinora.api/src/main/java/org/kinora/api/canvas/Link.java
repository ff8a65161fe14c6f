package org.kinora.api.canvas;

/** A line from one card to another. */
public record Link(String from, String to, Kind kind) {
    /** Why they belong together. */
    public enum Kind {
        /** The second follows the first in the film. */
        NEXT,
        /** The second is another version of the first. */
        VARIANT
    }
}
