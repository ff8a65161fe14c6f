package org.kinora.api.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.kinora.api.asset.AssetId;
import org.kinora.api.time.Rational;

/** Reads values of declared types out of a JSON tree; {@code path} names the place for messages. */
final class RecordReader {
    private RecordReader() {}

    /** Where a value stands; written out only where something is wrong with it. */
    record Place(Place outer, String key, int index) {
        static final Place ROOT = new Place(null, "$", -1);

        Place key(String name) {
            return new Place(this, name, -1);
        }

        Place item(int number) {
            return new Place(this, "", number);
        }

        @Override
        public String toString() {
            if (outer == null) return key;
            return index < 0 ? outer + "." + key : outer + "[" + index + "]";
        }
    }

    static Object read(JsonElement tree, Type type, Place path) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) return absent(tree) ? Optional.empty() : Optional.of(read(tree, argument(type, 0), path));
        if (absent(tree)) return defaultOf(raw);
        try {
            if (raw.isRecord() && raw != Rational.class && raw != AssetId.class) return record(tree, raw, path);
            if (raw.isSealed() && raw.isInterface()) return variant(tree, raw, path);
            if (List.class == raw) return list(tree, argument(type, 0), path);
            if (Set.class == raw) return Collections.unmodifiableSet(new LinkedHashSet<>(list(tree, argument(type, 0), path)));
            if (Map.class == raw) return map(tree, argument(type, 1), path);
            return scalar(tree, raw, path);
        } catch (IllegalStateException | NumberFormatException | ArithmeticException | UnsupportedOperationException e) {
            throw new JsonParseException(path + ": expected " + raw.getSimpleName() + ", found " + shortened(tree), e);
        }
    }

    private static Object scalar(JsonElement tree, Class<?> raw, Place path) {
        if (raw == String.class) return tree.getAsString();
        if (raw == boolean.class || raw == Boolean.class) return tree.getAsBoolean();
        if (raw == int.class || raw == Integer.class) return Math.toIntExact(whole(tree));
        if (raw == long.class || raw == Long.class) return whole(tree);
        if (raw == OptionalInt.class) return OptionalInt.of(tree.getAsInt());
        if (raw == OptionalLong.class) return OptionalLong.of(tree.getAsLong());
        if (raw == Rational.class) return Rational.parse(tree.getAsString());
        if (raw == AssetId.class) return AssetId.parse(tree.getAsString());
        if (raw == Instant.class) return Instant.parse(tree.getAsString());
        if (raw == byte[].class) return Base64.getDecoder().decode(tree.getAsString());
        if (raw.isEnum()) return constant(tree.getAsString(), raw, path);
        if (JsonElement.class.isAssignableFrom(raw)) return tree;
        throw new JsonParseException(path + ": cannot read a " + raw.getName());
    }

    /** @throws ArithmeticException for what is no whole number of 64 bits */
    private static long whole(JsonElement tree) {
        String digits = tree.getAsString();
        // What is short and has digits only is by far the most; everything else (1e3, 4.0) is read exactly.
        if (digits.isEmpty() || digits.length() > 18) return tree.getAsBigDecimal().longValueExact();
        for (int i = digits.charAt(0) == '-' ? 1 : 0; i < digits.length(); i++)
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') return tree.getAsBigDecimal().longValueExact();
        return Long.parseLong(digits);
    }

    private static Object constant(String name, Class<?> raw, Place path) {
        for (Object constant : raw.getEnumConstants()) if (((Enum<?>) constant).name().equalsIgnoreCase(name.replace('-', '_'))) return constant;
        throw new JsonParseException(path + ": expected one of " + List.of(raw.getEnumConstants()) + ", found " + name);
    }

    private static Object variant(JsonElement tree, Class<?> sealed, Place path) {
        JsonElement name = tree.getAsJsonObject().get("is");
        for (Class<?> alternative : sealed.getPermittedSubclasses())
            if (name != null && alternative.getSimpleName().equals(name.getAsString())) return read(tree, alternative, path);
        throw new JsonParseException(path + ": no " + sealed.getSimpleName() + " is called " + name);
    }

    private static Object record(JsonElement tree, Class<?> type, Place path) {
        JsonObject object = tree.getAsJsonObject();
        Shape shape = Shape.of(type);
        Object[] arguments = new Object[shape.components().size()];
        for (int i = 0; i < arguments.length; i++) {
            RecordComponent component = shape.components().get(i);
            arguments[i] = read(object.get(component.getName()), component.getGenericType(), path.key(component.getName()));
        }
        try {
            return shape.constructor().newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new JsonParseException(path + ": " + e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new JsonParseException(path + ": cannot make a " + type.getSimpleName(), e);
        }
    }

    private static List<Object> list(JsonElement tree, Type element, Place path) {
        List<Object> list = new ArrayList<>();
        for (JsonElement item : tree.getAsJsonArray()) list.add(read(item, element, path.item(list.size())));
        return Collections.unmodifiableList(list);
    }

    private static Map<String, Object> map(JsonElement tree, Type element, Place path) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : tree.getAsJsonObject().entrySet())
            map.put(entry.getKey(), read(entry.getValue(), element, path.key(entry.getKey())));
        return Collections.unmodifiableMap(map);
    }

    private static boolean absent(JsonElement tree) {
        return tree == null || tree.isJsonNull();
    }

    private static Object defaultOf(Class<?> raw) {
        if (raw == boolean.class || raw == Boolean.class) return false;
        if (raw == int.class || raw == Integer.class) return 0;
        if (raw == long.class || raw == Long.class) return 0L;
        if (raw == String.class) return "";
        if (raw == Rational.class) return Rational.ZERO;
        if (raw == List.class) return List.of();
        if (raw == Set.class) return Set.of();
        if (raw == Map.class) return Map.of();
        if (raw == OptionalInt.class) return OptionalInt.empty();
        if (raw == OptionalLong.class) return OptionalLong.empty();
        return null;
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            case WildcardType wildcard -> raw(wildcard.getUpperBounds()[0]);
            default -> throw new JsonParseException("cannot read a " + type);
        };
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : String.class;
    }

    private static String shortened(JsonElement tree) {
        String text = tree.toString();
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
