package org.kinora.api.film.transition;

import java.util.Map;
import java.util.TreeMap;

/**
 * A transition that somebody can draw.
 *
 * @param name as a cut tells it: letters, digits, {@code -}, {@code _} and {@code .}; one of FFmpeg's xfade names is the film engine's own
 * @param version another one whenever the same pictures would give other pixels, such as a digest of its program and what runs it; never empty.
 *     It is part of the key under which rendered segments are kept
 * @param parameters what can be told about it, and what holds where nothing is told
 */
public record TransitionKind(String name, String version, Map<String, String> parameters) {
    public TransitionKind {
        if (!name.matches("[A-Za-z0-9_.-]+")) throw new IllegalArgumentException("transition name " + name);
        if (version.isEmpty()) throw new IllegalArgumentException("a transition without version: " + name);
        parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** A transition about which nothing can be told. */
    public TransitionKind(String name, String version) {
        this(name, version, Map.of());
    }
}
