package org.kinora.film.internal.interchange.timeline;

import java.util.Optional;
import org.kinora.api.json.Json;

/** Our own words in a foreign file; somebody may have changed them, so that nothing relies on them. */
final class Own {
    private Own() {}

    /** The record; empty when the text is none any more. */
    static <T> Optional<T> read(String json, Class<T> type) {
        if (json.isEmpty()) return Optional.empty();
        try {
            return Optional.ofNullable(Json.read(json, type));
        } catch (RuntimeException changed) {
            return Optional.empty();
        }
    }
}
