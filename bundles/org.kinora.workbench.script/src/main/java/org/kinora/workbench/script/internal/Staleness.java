package org.kinora.workbench.script.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a new plan changes of the one before, by labels of shots: their content, or a line that is spoken in them.
 *
 * @param changed shots that are there but not as they were, under their new labels
 * @param added shots that were not there
 * @param gone shots that are no longer there, under their old labels
 */
record Staleness(List<String> changed, List<String> added, List<String> gone) {
    private record Planned(String label, String content) {}

    /** Compares two answers of {@code film.plan}. */
    static Staleness between(JsonObject before, JsonObject after) {
        Map<String, Planned> old = shots(before);
        Map<String, Planned> now = shots(after);
        List<String> changed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        now.forEach((id, shot) -> {
            if (!old.containsKey(id)) added.add(shot.label());
            else if (!old.get(id).content().equals(shot.content())) changed.add(shot.label());
        });
        List<String> gone = old.entrySet().stream().filter(shot -> !now.containsKey(shot.getKey())).map(shot -> shot.getValue().label()).toList();
        return new Staleness(changed, added, gone);
    }

    boolean nothing() {
        return changed.isEmpty() && added.isEmpty() && gone.isEmpty();
    }

    private static Map<String, Planned> shots(JsonObject plan) {
        Map<String, Planned> shots = new LinkedHashMap<>();
        for (JsonElement each : list(plan.getAsJsonObject("story"), "scenes")) {
            JsonObject scene = each.getAsJsonObject();
            Map<String, StringBuilder> lines = new LinkedHashMap<>();
            for (JsonElement line : list(scene, "lines")) {
                JsonObject spoken = line.getAsJsonObject();
                String shot = spoken.has("shot") ? spoken.get("shot").getAsString() : "";
                lines.computeIfAbsent(shot, key -> new StringBuilder()).append(spoken.get("speaker")).append(spoken.get("text"));
            }
            for (JsonElement one : list(scene, "shots")) {
                JsonObject shot = one.getAsJsonObject().deepCopy();
                String id = shot.get("id").getAsString();
                String label = shot.get("label").getAsString();
                // A shot that only got another number is the same shot.
                shot.remove("label");
                shots.put(id, new Planned(label, scene.get("heading") + shot.toString() + lines.getOrDefault(id, new StringBuilder())));
            }
        }
        return shots;
    }

    private static JsonArray list(JsonObject object, String name) {
        return object != null && object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }
}
