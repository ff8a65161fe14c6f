package org.kinora.workbench.paint.internal.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The film's shots as far as panels matter.
 *
 * @param width of the film's frames, pixels
 * @param height of the film's frames, pixels
 */
record Shots(int width, int height, List<Row> rows) {
    static final Shots NONE = new Shots(1280, 720, List.of());

    /** @param image asset of the picture in use, empty for none; the picture of a take where the film uses a clip */
    record Row(String id, String label, String image) {}

    /**
     * @param plan answer of {@code film.plan}
     * @param takes answer of {@code take.list}
     */
    static Shots of(JsonObject plan, JsonObject takes) {
        Map<String, String> images = new HashMap<>();
        Set<String> chosen = new HashSet<>();
        for (JsonElement each : list(takes, "takes")) {
            JsonObject take = each.getAsJsonObject();
            String owner = text(take, "owner");
            String image = take.has("parts") ? text(take.getAsJsonObject("parts"), "image") : "";
            if (image.isEmpty() || chosen.contains(owner)) continue;
            images.put(owner, image);
            if (take.has("chosen") && take.get("chosen").getAsBoolean()) chosen.add(owner);
        }
        JsonObject story = plan.getAsJsonObject("story");
        List<Row> rows = new ArrayList<>();
        for (JsonElement scene : list(story, "scenes")) for (JsonElement each : list(scene.getAsJsonObject(), "shots")) {
            JsonObject shot = each.getAsJsonObject();
            rows.add(new Row(text(shot, "id"), text(shot, "label"), images.getOrDefault(text(shot, "id"), "")));
        }
        JsonObject format = story.has("format") ? story.getAsJsonObject("format") : new JsonObject();
        return new Shots(format.has("width") ? format.get("width").getAsInt() : NONE.width, format.has("height") ? format.get("height").getAsInt()
                : NONE.height, rows);
    }

    Optional<Row> shot(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The shot so many places further on. */
    Optional<Row> beside(String id, int by) {
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).id().equals(id)) return i + by >= 0 && i + by < rows.size() ? Optional.of(rows.get(i + by)) : Optional.empty();
        return Optional.empty();
    }

    /** An empty list is left out of canonical JSON. */
    private static JsonArray list(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }
}
