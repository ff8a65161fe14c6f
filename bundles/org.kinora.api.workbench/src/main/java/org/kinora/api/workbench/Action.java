package org.kinora.api.workbench;

import java.util.List;
import java.util.Objects;

/**
 * Something that a person can do in a view by a key, or find in the command palette. People may give it other keys.
 *
 * @param id stable, by convention the view's last word and a verb: {@code timeline.split}
 * @param title for people, short
 * @param keys what it has unless a person chose otherwise, such as {@code Ctrl+Shift+P}, {@code J}, {@code Space}, {@code Left}, {@code
 * Shift+Delete},
 *     {@code F3}, {@code Plus}; empty for none
 * @param run on the UI thread
 */
public record Action(String id, String title, List<String> keys, Runnable run) {
    public Action {
        Objects.requireNonNull(run);
        keys = List.copyOf(keys);
        if (id.isBlank() || title.isBlank()) throw new IllegalArgumentException("an action needs an id and a title");
    }

    /** One with a single combination of keys, or with none. */
    public static Action of(String id, String title, String keys, Runnable run) {
        return new Action(id, title, keys.isEmpty() ? List.of() : List.of(keys), run);
    }
}
