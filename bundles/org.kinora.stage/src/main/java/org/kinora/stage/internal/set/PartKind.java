package org.kinora.stage.internal.set;

import java.util.List;
import java.util.Map;

/**
 * One kind of part in the catalogue.
 *
 * @param width millimetres across
 * @param depth millimetres along the way it faces
 * @param tone permille
 * @param traits what can be done with it, by name; values as in {@code parts.txt}, empty for a plain trait
 * @param words that name it in a script
 */
public record PartKind(String name, int width, int depth, int height, int tone, Map<String, String> traits, List<String> words) {
    public boolean is(String trait) {
        return traits.containsKey(trait);
    }

    /** The number of a trait, such as the height of a seat. */
    int number(String trait, int fallback) {
        String value = traits.getOrDefault(trait, "");
        int colon = value.indexOf(':');
        if (colon >= 0) value = value.substring(0, colon);
        return value.isEmpty() ? fallback : Integer.parseInt(value);
    }

    /** How many people sit on it. */
    int seats() {
        String value = traits.getOrDefault("seat", "");
        int colon = value.indexOf(':');
        return !is("seat") ? 0 : colon < 0 ? 1 : Integer.parseInt(value.substring(colon + 1));
    }

    /** Whether people walk over or under it. */
    public boolean passable() {
        return is("flat") || is("hung") || is("hollow");
    }

    /** Height of the face that things are put on; 0 when nothing can be put on it. */
    public int top() {
        return is("top") ? number("top", height) : 0;
    }

    /** Whether an added one belongs into such a place. */
    boolean fits(boolean interior) {
        return is(interior ? "in" : "out");
    }
}
