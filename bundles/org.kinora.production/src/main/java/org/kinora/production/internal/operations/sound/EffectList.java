package org.kinora.production.internal.operations.sound;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinora.api.time.Rational;

/** What a sound maker can make, as the {@code kinds} and {@code ambiences} of its card's parameters tell it; a maker need not tell. */
final class EffectList {
    private static final int COLUMNS = 110;
    private static final int NAME = 18;

    /**
     * One kind of effect.
     *
     * @param words that mean it: things, then doings
     * @param repeats whether it goes on for as long as it is wanted
     */
    public record Kind(String name, String words, boolean repeats) {}

    private EffectList() {}

    static List<Kind> kinds(String parameters) {
        List<Kind> kinds = new ArrayList<>();
        if (!(root(parameters).get("kinds") instanceof JsonObject known)) return kinds;
        for (Map.Entry<String, JsonElement> entry : known.entrySet()) {
            JsonObject kind = entry.getValue().getAsJsonObject();
            kinds.add(new Kind(entry.getKey(), kind.has("words") ? kind.get("words").getAsString() : "", kind.has("repeats")
                    && kind.get("repeats").getAsBoolean()));
        }
        return kinds;
    }

    static List<String> ambiences(String parameters) {
        List<String> names = new ArrayList<>();
        JsonElement known = root(parameters).get("ambiences");
        if (known != null && known.isJsonArray()) known.getAsJsonArray().forEach(name -> names.add(name.getAsString()));
        return names;
    }

    private static JsonObject root(String parameters) {
        return parameters.isBlank() ? new JsonObject() : JsonParser.parseString(parameters).getAsJsonObject();
    }

    static String length(Rational seconds) {
        return String.format(Locale.ROOT, "%.2f s of sound", seconds.toDouble());
    }

    static String text(List<Kind> kinds, List<String> ambiences) {
        StringBuilder text = new StringBuilder();
        for (Kind kind : kinds) {
            String line = String.format(Locale.ROOT, "%-" + NAME + "s%s", kind.name(), kind.words());
            text.append(line.length() <= COLUMNS ? line : line.substring(0, COLUMNS - 2) + " …").append('\n');
        }
        if (!ambiences.isEmpty()) text.append("ambiences:");
        int column = "ambiences:".length();
        for (String ambience : ambiences) {
            if (column + 1 + ambience.length() > COLUMNS) {
                text.append("\n         ");
                column = 9;
            }
            text.append(' ').append(ambience);
            column += 1 + ambience.length();
        }
        return text.toString().stripTrailing();
    }
}
