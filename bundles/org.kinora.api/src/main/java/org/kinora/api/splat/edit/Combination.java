package org.kinora.api.splat.edit;

/** What a new selection does with the old one. */
public enum Combination {
    REPLACE,
    ADD,
    SUBTRACT,
    INTERSECT
}
