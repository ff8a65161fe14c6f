package org.kinora.workbench.player.internal.record;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the script that can be recorded.
 *
 * @param scene its heading
 */
record Spoken(String id, String scene, String speaker, String text) {
    /** Those of an answer of {@code film.plan}, in the order of the film. */
    static List<Spoken> of(JsonObject plan) {
        List<Spoken> lines = new ArrayList<>();
        for (JsonElement scene : list(plan.getAsJsonObject("story"), "scenes"))
            for (JsonElement line : list(scene.getAsJsonObject(), "lines"))
                lines.add(new Spoken(text(line, "id"), text(scene, "heading"), text(line, "speaker"), text(line, "text")));
        return lines;
    }

    private static JsonArray list(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }

    private static String text(JsonElement object, String name) {
        return object.getAsJsonObject().has(name) ? object.getAsJsonObject().get(name).getAsString() : "";
    }
}
