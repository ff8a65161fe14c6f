package org.kinora.api.workbench;

import java.util.Objects;
import java.util.Set;

/**
 * What the workbench knows of a view before it is opened.
 *
 * @param id unique and stable, by convention the bundle's name and a word: {@code org.kinora.workbench.script}
 * @param title for people, one or two words
 * @param hint one sentence: what it is for
 * @param perspectives where it is shown from the start
 * @param rank order within its dock, smaller first
 */
public record ViewCard(String id, String title, String hint, Set<Perspective> perspectives, Dock dock, int rank) {
    public ViewCard {
        Objects.requireNonNull(dock);
        perspectives = Set.copyOf(perspectives);
        if (id.isBlank() || title.isBlank()) throw new IllegalArgumentException("a view needs an id and a title");
    }
}
