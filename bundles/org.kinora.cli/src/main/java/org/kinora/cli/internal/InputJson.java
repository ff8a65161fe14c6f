package org.kinora.cli.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.operation.OperationCard.Field;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Turns the words of a command line into the input of an operation. */
final class InputJson {
    private static final Texts TEXTS = Texts.beside(InputJson.class);

    private final OperationCard card;
    private final InputStream standardInput;

    InputJson(OperationCard card, InputStream standardInput) {
        this.card = card;
        this.standardInput = standardInput;
    }

    JsonObject of(ParseResult parsed) {
        JsonObject input = new JsonObject();
        for (Field field : card.inputs()) {
            ArgSpec argument = argument(parsed.commandSpec(), field);
            if (argument == null) continue;
            Object value = argument.getValue();
            if (value instanceof List<?> list && !list.isEmpty()) input.add(field.component(), list(field, list));
            else if (value instanceof Boolean flag && flag) input.addProperty(field.component(), true);
            else if (value instanceof String text) input.add(field.component(), field.list() ? list(field, List.of(text)) : value(field, text));
        }
        return input;
    }

    private static ArgSpec argument(CommandSpec spec, Field field) {
        if (field.position() < 0) return spec.findOption("--" + field.option());
        return spec.positionalParameters().stream().filter(place -> place.index().min() == field.position()).findFirst().orElse(null);
    }

    private JsonArray list(Field field, List<?> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(value(field, value.toString())));
        return array;
    }

    private JsonElement value(Field field, String text) {
        return switch (field.type()) {
            case "integer" -> new JsonPrimitive(number(field, text).longValueExact());
            case "decimal" -> new JsonPrimitive(number(field, text).toPlainString());
            case "flag" -> new JsonPrimitive(Boolean.parseBoolean(text));
            case "source" -> source(text);
            default -> new JsonPrimitive(chosen(field, text));
        };
    }

    private JsonElement source(String text) {
        JsonObject source = new JsonObject();
        if (text.equals("-")) {
            source.addProperty("name", "standard input");
            source.addProperty("text", readAll());
        } else {
            source.addProperty("path", text);
        }
        return source;
    }

    private String readAll() {
        try {
            return new String(standardInput.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BigDecimal number(Field field, String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            boolean whole = !field.type().equals("integer") || number.stripTrailingZeros().scale() <= 0;
            boolean inRange = (field.min().isEmpty() || number.compareTo(new BigDecimal(field.min())) >= 0)
                    && (field.max().isEmpty() || number.compareTo(new BigDecimal(field.max())) <= 0);
            if (whole && inRange) return number;
        } catch (NumberFormatException notANumber) {
            throw TEXTS.failure(Kind.INPUT, "option.number", field.option(), range(field), text, notANumber);
        }
        throw TEXTS.failure(Kind.INPUT, "option.number", field.option(), range(field), text);
    }

    private static String range(Field field) {
        String kind = field.type().equals("integer") ? "a whole number" : "a number";
        if (!field.min().isEmpty() && !field.max().isEmpty()) kind += " from " + field.min() + " to " + field.max();
        else if (!field.min().isEmpty()) kind += " of at least " + field.min();
        else if (!field.max().isEmpty()) kind += " of at most " + field.max();
        return field.unit().isEmpty() ? kind : kind + " (" + field.unit() + ")";
    }

    private static String chosen(Field field, String text) {
        if (field.choices().isEmpty()) return text;
        String low = text.toLowerCase(Locale.ROOT);
        if (field.choices().contains(text)) return text;
        if (field.choices().contains(low)) return low;
        throw TEXTS.failure(Kind.INPUT, "option.choice", field.option(), String.join(", ", field.choices()), text);
    }
}
