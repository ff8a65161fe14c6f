package org.kinora.gl;

/**
 * A type face; letters it lacks are taken from the system's other faces.
 *
 * @param family such as {@code DejaVu Sans} or {@code SansSerif}; the system's sans-serif stands in for one it lacks
 */
public record Face(String family, boolean bold, boolean italic) {
    /** The upright face of a family. */
    public static Face of(String family) {
        return new Face(family, false, false);
    }

    /** The bold one of the same family. */
    public Face asBold() {
        return new Face(family, true, italic);
    }
}
