package org.kinora.api.imaging.selection;

/** What is done with what was chosen before. */
public enum Combine {
    /** Forget it. */
    REPLACE,
    /** What either has. */
    ADD,
    /** What was chosen before and is not now. */
    SUBTRACT,
    /** What both have. */
    INTERSECT
}
