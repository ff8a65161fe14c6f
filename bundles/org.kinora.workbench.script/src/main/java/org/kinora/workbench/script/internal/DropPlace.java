package org.kinora.workbench.script.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a row of the script stands for in the plan.
 *
 * @param line id of the line that is spoken there; empty for none
 * @param shot id of the shot that shows it
 * @param label of the shot
 */
record DropPlace(Optional<String> line, String shot, String label) {
    /**
     * Of a row of a text: a speech is its line, whose n-th saying in the scene is the n-th line of those words; anything else the shot that says the
     * most of it, or else the scene's first one. Empty outside of scenes that were planned.
     */
    static Optional<DropPlace> of(Reading reading, List<String> text, int row, JsonObject plan) {
        int scene = reading.scene(row);
        JsonArray scenes = plan.has("story") ? list(plan.getAsJsonObject("story"), "scenes") : new JsonArray();
        if (scene < 0 || scene >= scenes.size()) return Optional.empty();
        JsonObject planned = scenes.get(scene).getAsJsonObject();
        if (list(planned, "shots").isEmpty()) return Optional.empty();
        Optional<JsonObject> line = spoken(reading.kind(row)) ? line(reading, text, row, planned) : Optional.empty();
        String shot = line.map(one -> string(one, "shot")).orElseGet(() -> shown(text.get(row), planned));
        return Optional.of(new DropPlace(line.map(one -> string(one, "id")), shot, label(planned, shot)));
    }

    private static boolean spoken(LineKind kind) {
        return kind == LineKind.CUE || kind == LineKind.SPOKEN || kind == LineKind.PARENTHETICAL;
    }

    private static Optional<JsonObject> line(Reading reading, List<String> text, int row, JsonObject scene) {
        int first = first(reading, row);
        String words = words(reading, text, first);
        int before = 0;
        for (int other = first - 1; other >= 0 && reading.scene(other) == reading.scene(row); other--)
            if (reading.kind(other) == LineKind.CUE && words(reading, text, other).equals(words)) before++;
        List<JsonObject> same = new ArrayList<>();
        List<JsonObject> begun = new ArrayList<>();
        for (JsonElement each : list(scene, "lines")) {
            String said = plain(string(each.getAsJsonObject(), "text"));
            if (said.equals(words)) same.add(each.getAsJsonObject());
            else if (!said.isEmpty() && words.startsWith(said + " ")) begun.add(each.getAsJsonObject());
        }
        // A long speech is several lines, of which the first one stands for it.
        if (same.isEmpty()) return begun.stream().max(Comparator.comparingInt(line -> plain(string(line, "text")).length()));
        return Optional.of(same.get(Math.min(before, same.size() - 1)));
    }

    /** The row of the name above a speech. */
    private static int first(Reading reading, int row) {
        int first = row;
        while (first > 0 && reading.kind(first) != LineKind.CUE && spoken(reading.kind(first - 1))) first--;
        return first;
    }

    private static String words(Reading reading, List<String> text, int cue) {
        StringBuilder words = new StringBuilder();
        for (int row = cue + 1; row < text.size() && spoken(reading.kind(row)) && reading.kind(row) != LineKind.CUE; row++)
            if (reading.kind(row) == LineKind.SPOKEN) words.append(text.get(row)).append(' ');
        return plain(words.toString());
    }

    /** Words without marks and capitals. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String shown(String row, JsonObject scene) {
        String words = plain(row);
        JsonArray shots = list(scene, "shots");
        String most = string(shots.get(0).getAsJsonObject(), "id");
        int length = 0;
        for (JsonElement each : shots) {
            String action = plain(string(each.getAsJsonObject(), "action"));
            boolean same = !action.isEmpty() && (words.contains(action) || !words.isEmpty() && action.contains(words));
            if (!same || Math.min(action.length(), words.length()) <= length) continue;
            length = Math.min(action.length(), words.length());
            most = string(each.getAsJsonObject(), "id");
        }
        return most;
    }

    private static String label(JsonObject scene, String shot) {
        for (JsonElement each : list(scene, "shots"))
            if (string(each.getAsJsonObject(), "id").equals(shot)) return string(each.getAsJsonObject(), "label");
        return shot;
    }

    private static JsonArray list(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }

    private static String string(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }
}
