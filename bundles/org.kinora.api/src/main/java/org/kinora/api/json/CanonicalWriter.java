package org.kinora.api.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
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
        writer.value(value);
        return writer.out.toString();
    }

    /** Tests in the order of how often they are true: a film's plan has tens of thousands of values. */
    private void value(Object value) {
        if (value == null) out.append("null");
        else if (value instanceof String text) quote(text);
        else if (value instanceof Record record) keyed(record);
        else if (value instanceof Optional<?> optional) value(optional.orElse(null));
        else if (value instanceof Collection<?> list) list(list);
        else if (value instanceof Enum<?> constant) quote(constant.name());
        else if (value instanceof Map<?, ?> map) map(map);
        else rare(value);
    }

    private void keyed(Record record) {
        if (record instanceof Rational || record instanceof AssetId) quote(record.toString());
        else record(record);
    }

    private void rare(Object value) {
        switch (value) {
            case Boolean flag -> out.append(flag);
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(number.longValue());
            case Short number -> out.append(number.intValue());
            case Byte number -> out.append(number.intValue());
            case Float number -> throw floating(number);
            case Double number -> throw floating(number);
            case Instant instant -> quote(instant.toString());
            case byte[] bytes -> quote(Base64.getEncoder().encodeToString(bytes));
            case OptionalInt optional -> value(optional.isPresent() ? optional.getAsInt() : null);
            case OptionalLong optional -> value(optional.isPresent() ? optional.getAsLong() : null);
            case JsonElement tree -> out.append(tree);
            default -> throw new IllegalArgumentException("no canonical form for " + value.getClass().getName());
        }
    }

    private void list(Collection<?> list) {
        char separator = '[';
        for (Object element : list) {
            out.append(separator);
            value(element);
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

    private void record(Record record) {
        char separator = '{';
        for (Shape.Key key : Shape.of(record.getClass()).sorted()) {
            Object element = key.of(record);
            if (Shape.isDefault(element)) continue;
            out.append(separator);
            quote(key.name());
            out.append(':');
            value(element);
            separator = ',';
        }
        if (separator == '{') out.append('{');
        out.append('}');
    }

    private void object(Map<String, Object> sorted) {
        char separator = '{';
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            out.append(separator);
            quote(entry.getKey());
            out.append(':');
            value(entry.getValue());
            separator = ',';
        }
        if (separator == '{') out.append('{');
        out.append('}');
    }

    private void quote(String text) {
        if (plain(text)) out.append('"').append(text).append('"');
        else out.append(new JsonPrimitive(text));
    }

    /** Whether a text stands in JSON as it is: nothing in it is escaped. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029') return false;
        }
        return true;
    }

    private static IllegalArgumentException floating(Number number) {
        return new IllegalArgumentException("floating-point value " + number + " has no canonical form; use an integer or a Rational");
    }
}
