package org.kinora.api.film.transition;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A transition as a cut tells it: {@code cube}, or {@code cube(persp=0.7,unzoom=0.3)}.
 *
 * @param parameters only those that are told
 */
public record TransitionCall(String name, Map<String, String> parameters) {
    public TransitionCall {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** Reads what {@link #toString} writes; white space around names and values does not count, what has no {@code =} is left out. */
    public static TransitionCall of(String kind) {
        int open = kind.indexOf('(');
        if (open < 0) return new TransitionCall(kind.strip(), Map.of());
        int close = kind.lastIndexOf(')');
        Map<String, String> parameters = new TreeMap<>();
        for (String told : kind.substring(open + 1, close > open ? close : kind.length()).split(",")) {
            int equals = told.indexOf('=');
            if (equals > 0) parameters.put(told.substring(0, equals).strip(), told.substring(equals + 1).strip());
        }
        return new TransitionCall(kind.substring(0, open).strip(), parameters);
    }

    @Override
    public String toString() {
        if (parameters.isEmpty()) return name;
        return name + parameters.entrySet().stream().map(told -> told.getKey() + "=" + told.getValue()).collect(Collectors.joining(",", "(", ")"));
    }
}
