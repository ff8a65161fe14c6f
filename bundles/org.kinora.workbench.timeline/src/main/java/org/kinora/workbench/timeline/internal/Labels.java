package org.kinora.workbench.timeline.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Medium;

/**
 * What clips are called: shots by their label, lines by speaker and words, captions by their words.
 *
 * @param names by id of shot or line
 * @param words what is said, by id of line
 */
record Labels(Map<String, String> names, Map<String, String> words) {
    static final Labels NONE = new Labels(Map.of(), Map.of());

    /** Those of an answer of {@code film.plan}. */
    static Labels of(JsonObject plan) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        for (JsonElement each : list(plan.getAsJsonObject("story"), "scenes")) {
            JsonObject scene = each.getAsJsonObject();
            for (JsonElement shot : list(scene, "shots")) names.put(text(shot, "id"), text(shot, "label"));
            for (JsonElement line : list(scene, "lines")) {
                names.put(text(line, "id"), text(line, "speaker") + ": " + text(line, "text"));
                words.put(text(line, "id"), text(line, "text"));
            }
        }
        return new Labels(names, words);
    }

    /** Whether an id is that of a line of the script. */
    boolean line(String id) {
        return words.containsKey(id);
    }

    /** Whether an id is that of a shot. */
    boolean shot(String id) {
        return names.containsKey(id) && !line(id);
    }

    String of(Clip clip) {
        if (clip.medium() instanceof Medium.Text words) return String.join(" ", words.lines());
        String known = names.get(clip.id());
        if (known != null) return known;
        String belongs = names.get(clip.linked());
        int plus = clip.id().lastIndexOf('+');
        if (plus > 0 && names.containsKey(clip.id().substring(0, plus))) return names.get(clip.id().substring(0, plus)) + clip.id().substring(plus);
        int dot = clip.id().lastIndexOf('.');
        return belongs == null || dot < 0 ? clip.id() : clip.id().endsWith(".m") ? belongs : clip.id().substring(dot + 1).replace('-', ' ');
    }

    private static JsonArray list(JsonObject object, String name) {
        return object != null && object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }

    private static String text(JsonElement object, String name) {
        return object.getAsJsonObject().has(name) ? object.getAsJsonObject().get(name).getAsString() : "";
    }
}
