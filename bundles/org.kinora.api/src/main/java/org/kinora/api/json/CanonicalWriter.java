package org.kinora.api.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.time.Rational;

/** Writes canonical JSON into one string builder. */
final class CanonicalWriter {
    private final StringBuilder out = new StringBuilder(256);

    static String text(Object value) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.value(value, null);
        return writer.out.toString();
    }

    private void value(Object value, Class<?> declared) {
        switch (value) {
            case null -> out.append("null");
            case String text -> quote(text);
            case Boolean flag -> out.append(flag);
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(number.longValue());
            case Short number -> out.append(number.intValue());
            case Byte number -> out.append(number.intValue());
            case Float number -> throw floating(number);
            case Double number -> throw floating(number);
            case Rational time -> quote(time.toString());
            case AssetId id -> quote(id.toString());
            case Enum<?> constant -> quote(constant.name());
            case Instant instant -> quote(instant.toString());
            case byte[] bytes -> quote(Base64.getEncoder().encodeToString(bytes));
            case Optional<?> optional -> value(optional.orElse(null), null);
            case OptionalInt optional -> value(optional.isPresent() ? optional.getAsInt() : null, null);
            case OptionalLong optional -> value(optional.isPresent() ? optional.getAsLong() : null, null);
            case Collection<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            case Record record -> record(record, declared);
            case JsonElement tree -> out.append(tree);
            default -> throw new IllegalArgumentException("no canonical form for " + value.getClass().getName());
        }
    }

    private void list(Collection<?> list) {
        char separator = '[';
        for (Object element : list) {
            out.append(separator);
            value(element, Record.class);
            separator = ',';
        }
        if (separator == '[') out.append('[');
        out.append(']');
    }

    private void map(Map<?, ?> map) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((key, element) -> sorted.put(key instanceof Enum<?> constant ? constant.name() : key.toString(), element));
        object(sorted);
    }

    private void record(Record record, Class<?> declared) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        for (RecordComponent component : Shape.of(record.getClass()).components()) {
            Object element = Shape.get(component, record);
            if (!Shape.isDefault(element)) sorted.put(component.getName(), element);
        }
        if (Shape.isVariant(record.getClass())) sorted.put("is", record.getClass().getSimpleName());
        object(sorted);
    }

    private void object(Map<String, Object> sorted) {
        char separator = '{';
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            out.append(separator);
            quote(entry.getKey());
            out.append(':');
            value(entry.getValue(), null);
            separator = ',';
        }
        if (separator == '{') out.append('{');
        out.append('}');
    }

    private void quote(String text) {
        out.append(new JsonPrimitive(text));
    }

    private static IllegalArgumentException floating(Number number) {
        return new IllegalArgumentException("floating-point value " + number + " has no canonical form; use an integer or a Rational");
    }
}
