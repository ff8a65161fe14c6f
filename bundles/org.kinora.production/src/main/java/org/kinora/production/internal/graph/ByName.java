package org.kinora.production.internal.graph;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Things that people find by a name or by their id; of two with one name the first one has it. Letter case, blanks and underscores do not matter.
 *
 * @param <T> what is found
 */
final class ByName<T> {
    private final Map<String, T> things = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    void put(String id, String name, T thing) {
        names.put(id, name);
        things.put(plain(id), thing);
        things.putIfAbsent(plain(name), thing);
    }

    Optional<T> find(String name) {
        return Optional.ofNullable(things.get(plain(name)));
    }

    /** The name of what has this id. */
    String name(String id) {
        return names.get(id);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }
}
