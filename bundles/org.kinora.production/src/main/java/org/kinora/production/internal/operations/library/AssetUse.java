package org.kinora.production.internal.operations.library;

import java.util.Set;

/**
 * A place where an asset is used.
 *
 * @param kind {@code take}, or the type of the document that names it, such as {@code bible-pictures}
 * @param part which part of a take it is, such as {@code image} or {@code depth}; empty for a document
 * @param owner id of the shot, line or entity
 * @param label for people, such as {@code 12A_t03}
 * @param shown whether the film shows or sounds it now; a take that is not chosen is used, yet not shown
 */
public record AssetUse(String kind, String part, String owner, String label, boolean shown) {
    private static final Set<String> WHOLE = Set.of("image", "clip", "speech", "sound", "music", "scene");

    /** Whether somebody would take it for the thing itself, and not for something that a model needs beside it. */
    boolean whole() {
        return part.isEmpty() || WHOLE.contains(part);
    }
}
