package org.kinora.api.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.kinora.api.time.Rational;

/**
 * The components and canonical constructor of one record class, looked up once.
 *
 * @param sorted what the record's JSON object has, in the order of its keys: the components, and {@code is} where it is a variant
 */
record Shape(List<RecordComponent> components, Constructor<?> constructor, List<Key> sorted) {
    /** One key of the JSON object of a record; the value is the same for all of them where there is no component. */
    record Key(String name, RecordComponent component, String fixed) {
        Object of(Record record) {
            return component == null ? fixed : get(component, record);
        }
    }

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                for (RecordComponent component : components) component.getAccessor().setAccessible(true);
                return new Shape(List.of(components), constructor, sorted(type, components));
            } catch (NoSuchMethodException e) {
                throw new AssertionError(e);
            }
        }
    };

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static List<Key> sorted(Class<?> type, RecordComponent[] components) {
        List<Key> keys = new ArrayList<>();
        for (RecordComponent component : components) keys.add(new Key(component.getName(), component, ""));
        if (isVariant(type)) {
            // A component of that name gives way, as it always has.
            keys.removeIf(key -> key.name().equals("is"));
            keys.add(new Key("is", null, type.getSimpleName()));
        }
        keys.sort(Comparator.comparing(Key::name));
        return List.copyOf(keys);
    }

    static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component + " of " + record.getClass().getName(), e);
        }
    }

    /** Whether a record is one of the alternatives of a sealed interface. */
    static boolean isVariant(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    static boolean isDefault(Object value) {
        if (value == null) return true;
        if (value instanceof String text) return text.isEmpty();
        if (value instanceof Optional<?> optional) return optional.isEmpty();
        if (value instanceof Collection<?> list) return list.isEmpty();
        return switch (value) {
            case Boolean flag -> !flag;
            case Number number -> !(number instanceof Double || number instanceof Float) && number.longValue() == 0;
            case Rational time -> time.numerator() == 0;
            case OptionalInt optional -> optional.isEmpty();
            case OptionalLong optional -> optional.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
    }
}
