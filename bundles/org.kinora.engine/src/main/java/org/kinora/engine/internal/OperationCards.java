package org.kinora.engine.internal;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.json.Json;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.OperationCard;

/** Reads the cards that lie in the bundles of operation classes. */
final class OperationCards {
    private OperationCards() {}

    /** The card of an operation class; empty when its bundle was built without the processor. */
    static Optional<OperationCard> of(Class<?> operation) {
        return all(List.of(operation)).stream().findFirst();
    }

    /** The cards of operation classes; the file of each bundle is read once. Classes without a card are left out. */
    static List<OperationCard> all(List<Class<?>> operations) {
        Map<ClassLoader, List<OperationCard>> files = new HashMap<>();
        List<OperationCard> cards = new ArrayList<>();
        for (Class<?> operation : operations) {
            Declaration declaration = operation.getAnnotation(Declaration.class);
            if (declaration == null) continue;
            files.computeIfAbsent(operation.getClassLoader(), loader -> file(operation)).stream()
                    .filter(card -> card.name().equals(declaration.name()))
                    .findFirst().ifPresent(cards::add);
        }
        return cards;
    }

    private static List<OperationCard> file(Class<?> beside) {
        try (InputStream in = beside.getResourceAsStream("/OSGI-INF/kinora/operations.json")) {
            if (in == null) return List.of();
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), OperationCard.Cards.class).operations();
        } catch (JsonParseException damaged) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class of the input record. */
    static Class<?> inputOf(Class<?> operation) {
        for (Type implemented : operation.getGenericInterfaces())
            if (implemented instanceof ParameterizedType generic
                    && generic.getRawType() == Operation.class) return (Class<?>) generic.getActualTypeArguments()[0];
        throw new IllegalArgumentException(operation.getName() + " does not implement Operation<I, O> directly");
    }
}
