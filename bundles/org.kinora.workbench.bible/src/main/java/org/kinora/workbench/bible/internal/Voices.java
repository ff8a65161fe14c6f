package org.kinora.workbench.bible.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who can speak, and who does.
 *
 * @param names as {@code voice.choose} takes them; the film's own choice first
 * @param chosen the name by character
 */
record Voices(List<String> names, Map<String, String> chosen) {
    static final Voices NONE = new Voices(List.of(), Map.of());
    private static final String USUAL = "usual";

    /** @param answer of {@code voice.list} */
    static Voices of(JsonObject answer) {
        List<String> names = new ArrayList<>(List.of(USUAL));
        // Without a plug-in that speaks there are none.
        if (answer.has("speakers")) for (JsonElement each : answer.getAsJsonArray("speakers")) {
            JsonObject speaker = each.getAsJsonObject();
            String id = speaker.get("id").getAsString();
            names.add(id);
            if (speaker.has("voices")) speaker.getAsJsonArray("voices").forEach(voice -> names.add(id + "/" + voice.getAsString()));
        }
        Map<String, String> chosen = new HashMap<>();
        if (answer.has("film") && answer.getAsJsonObject("film").has("people"))
            for (JsonElement each : answer.getAsJsonObject("film").getAsJsonArray("people")) {
                JsonObject person = each.getAsJsonObject();
                if (person.has("model")) chosen.put(person.get("id").getAsString(), person.get("model").getAsString());
            }
        return new Voices(List.copyOf(names), Map.copyOf(chosen));
    }

    /** Which of the names a character has; the film's own choice where nothing else is known. */
    int index(String character) {
        return Math.max(0, names.indexOf(chosen.getOrDefault(character, USUAL)));
    }
}
