package org.kinora.film.internal.interchange.timeline;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.kinora.api.json.Json;

/** Our own words in a foreign file; somebody may have changed them, so that nothing relies on them. */
final class Own {
    /** The parts of records, which reflection finds anew each time that it is asked. */
    private static final ClassValue<RecordComponent[]> PARTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Own() {}

    /** The record; empty when the text is none any more. */
    static <T> Optional<T> read(String json, Class<T> type) {
        if (json.isEmpty()) return Optional.empty();
        try {
            return Optional.ofNullable(Json.read(json, type)).filter(Own::whole);
        } catch (RuntimeException changed) {
            return Optional.empty();
        }
    }

    /** Whether nothing is missing in a value, whatever somebody took out of the text that it was read from. */
    private static boolean whole(Object value) {
        return switch (value) {
            case null -> false;
            case Record record -> Arrays.stream(PARTS.get(record.getClass())).allMatch(part -> whole(part(record, part)));
            case Collection<?> all -> all.stream().allMatch(Own::whole);
            default -> true;
        };
    }

    private static Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
