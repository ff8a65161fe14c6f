package org.kinora.api.workbench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;

/**
 * The pictures that shots have, as {@code take.list} tells them.
 *
 * @param used asset of the picture in use by shot: the chosen take's, or else the newest that was made for it; a person's own
 *     material counts only while it is chosen, as in the film
 * @param counts how many pictures there are to choose from by shot
 */
public record TakenPictures(Map<String, String> used, Map<String, Integer> counts) {
    public TakenPictures {
        used = Map.copyOf(used);
        counts = Map.copyOf(counts);
    }

    /** @param takes answer of {@code take.list}; an empty list may be left out */
    public static TakenPictures of(JsonObject takes) {
        Map<String, String> used = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Boolean> chosen = new HashMap<>();
        if (!takes.has("takes")) return new TakenPictures(used, counts);
        for (JsonElement each : takes.getAsJsonArray("takes")) {
            JsonObject take = each.getAsJsonObject();
            if (!take.has("parts") || !take.getAsJsonObject("parts").has("image")) continue;
            String owner = take.get("owner").getAsString();
            counts.merge(owner, 1, Integer::sum);
            if (chosen.getOrDefault(owner, false)) continue;
            boolean choice = take.has("chosen") && take.get("chosen").getAsBoolean();
            if (!choice && take.has("origin") && !take.get("origin").getAsString().equals("generated")) continue;
            used.put(owner, take.getAsJsonObject("parts").get("image").getAsString());
            chosen.put(owner, choice);
        }
        return new TakenPictures(used, counts);
    }
}
