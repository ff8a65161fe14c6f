package org.kinora.engine.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.json.Json;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Turns the files that a request names into sources, and sources into bytes. */
record Inputs(AssetStore assets, Path folder) {
    private static final Texts TEXTS = Texts.beside(Inputs.class);
    private static final long MOST_TEXT = 64L << 20;

    /**
     * The input with each {@code {"path": FILE}} of a source field replaced by a source whose file lies in the store, and with the card's fallback
     * for
     * each field that is not given, whichever face it came from.
     */
    String takeIn(String json, Optional<OperationCard> card) {
        JsonObject input = object(json, card);
        for (OperationCard.Field field : card.map(OperationCard::inputs).orElse(java.util.List.of())) {
            JsonElement value = input.get(field.component());
            if (value == null && !field.fallback().isEmpty()) input.add(field.component(), fallback(field));
            if (value == null || !field.type().equals("source")) continue;
            if (value.isJsonArray()) {
                JsonArray taken = new JsonArray();
                for (JsonElement element : value.getAsJsonArray()) taken.add(taken(element));
                input.add(field.component(), taken);
            } else {
                input.add(field.component(), taken(value));
            }
        }
        return input.toString();
    }

    private static JsonElement fallback(OperationCard.Field field) {
        JsonElement value = switch (field.type()) {
            case "integer" -> new JsonPrimitive(Long.parseLong(field.fallback()));
            case "flag" -> new JsonPrimitive(Boolean.parseBoolean(field.fallback()));
            default -> new JsonPrimitive(field.fallback());
        };
        if (!field.list()) return value;
        JsonArray one = new JsonArray();
        one.add(value);
        return one;
    }

    /** Fails when the first file that a request names cannot be read, before anything is made for it. */
    static void checkFirst(String json, Optional<OperationCard> card, Path folder) {
        JsonObject input = object(json, card);
        card.stream().flatMap(each -> each.inputs().stream()).filter(field -> field.type().equals("source") && field.position() == 0)
                .map(field -> input.get(field.component())).filter(Inputs::named).forEach(value -> readable(value, folder));
    }

    private static JsonObject object(String json, Optional<OperationCard> card) {
        try {
            return JsonParser.parseString(json.isBlank() ? "{}" : json).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException malformed) {
            throw TEXTS.failure(Kind.INPUT, "operation.input", card.map(OperationCard::name).orElse(""), malformed.getMessage());
        }
    }

    private static boolean named(JsonElement value) {
        return value != null && value.isJsonObject() && value.getAsJsonObject().has("path");
    }

    private static Path readable(JsonElement value, Path folder) {
        Path file = folder.resolve(value.getAsJsonObject().get("path").getAsString());
        if (!Files.isRegularFile(file) || !Files.isReadable(file))
            throw TEXTS.failure(Kind.MISSING, "source.missing", file, Files.exists(file) ? "not a readable file" : "no such file");
        return file;
    }

    private JsonElement taken(JsonElement value) {
        if (!named(value)) return value;
        Path file = readable(value, folder);
        String name = file.getFileName().toString();
        return Json.tree(Source.ofAsset(name, assets.put(file, mediaType(name), Origin.IMPORTED, name, false)));
    }

    byte[] bytes(Source source) {
        if (source.text().isPresent()) return source.text().get().getBytes(StandardCharsets.UTF_8);
        AssetId asset = source.asset().orElseThrow(() -> TEXTS.failure(Kind.MISSING, "source.missing", source.name(), "neither text nor file"));
        Path file = assets.file(asset);
        try {
            long size = Files.size(file);
            if (size > MOST_TEXT) throw TEXTS.failure(Kind.INPUT, "source.large", source.name(), MOST_TEXT >> 20, size >> 20);
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw TEXTS.failure(Kind.MISSING, "source.missing", source.name(), String.valueOf(e.getMessage()), e);
        }
    }

    /** The media type that a file name suggests. */
    static String mediaType(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "fountain", "txt", "md", "spmd" -> "text/plain";
            case "fdx", "xml" -> "application/xml";
            case "wav" -> "audio/wav";
            case "flac" -> "audio/flac";
            case "ogg", "oga", "opus" -> "audio/ogg";
            case "m4a", "aac" -> "audio/mp4";
            case "mp3" -> "audio/mpeg";
            case "mp4", "m4v" -> "video/mp4";
            case "mov" -> "video/quicktime";
            case "webm" -> "video/webm";
            case "mkv" -> "video/x-matroska";
            case "webp" -> "image/webp";
            case "tif", "tiff" -> "image/tiff";
            default -> Optional.ofNullable(URLConnection.guessContentTypeFromName(name)).orElse("application/octet-stream");
        };
    }
}
