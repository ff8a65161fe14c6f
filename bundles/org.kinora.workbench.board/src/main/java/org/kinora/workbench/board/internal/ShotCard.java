package org.kinora.workbench.board.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinora.api.workbench.TakenPictures;

/**
 * What a card shows of a shot.
 *
 * @param scene heading of the scene when this is its first shot, else empty
 * @param seconds how long it lasts
 * @param line the first line spoken in it, empty for none
 * @param image asset of the panel in use, empty while nothing is drawn
 * @param sceneId of the scene that it belongs to
 * @param locked whether its plan and its picture stay as they are
 * @param takes how many pictures there are to choose from
 * @param anchored whether an own picture is blended in at one of its ends
 */
record ShotCard(String id, String label, String scene, String size, double seconds, String action, String line, String image, String sceneId,
        boolean locked, int takes, boolean anchored) {

    /**
     * The cards of a plan.
     *
     * @param plan answer of {@code film.plan}
     * @param takes answer of {@code take.list}
     */
    static List<ShotCard> all(JsonObject plan, JsonObject takes) {
        TakenPictures pictures = TakenPictures.of(takes);
        List<ShotCard> cards = new ArrayList<>();
        for (JsonElement scene : list(plan.getAsJsonObject("story"), "scenes")) {
            Map<String, String> lines = lines(scene.getAsJsonObject());
            String heading = text(scene.getAsJsonObject(), "heading");
            for (JsonElement each : list(scene.getAsJsonObject(), "shots")) {
                JsonObject shot = each.getAsJsonObject();
                String id = text(shot, "id");
                cards.add(new ShotCard(id, text(shot, "label"), heading, size(shot), seconds(text(shot, "duration")), text(shot, "action"),
                        lines.getOrDefault(id, ""), pictures.used().getOrDefault(id, ""), text(scene.getAsJsonObject(), "id"),
                        shot.has("locked") && shot.get("locked").getAsBoolean(), pictures.counts().getOrDefault(id, 0), false));
                heading = "";
            }
        }
        return cards;
    }

    /**
     * The same cards with what lies over their ends.
     *
     * @param anchors answer of {@code cut.show} for the track of such pictures
     */
    static List<ShotCard> anchored(List<ShotCard> cards, JsonObject anchors) {
        Set<String> shots = new HashSet<>();
        // Such a clip is called anchor, its edge, and the shot.
        for (JsonElement clip : list(anchors, "clips")) shots.add(text(clip.getAsJsonObject(), "clip").replaceFirst("^anchor\\.(in|out)\\.", ""));
        return cards.stream().map(card -> shots.contains(card.id()) ? new ShotCard(card.id, card.label, card.scene, card.size, card.seconds,
                card.action, card.line, card.image, card.sceneId, card.locked, card.takes, true) : card).toList();
    }

    private static String size(JsonObject shot) {
        if (!shot.has("framing")) return "";
        return text(shot.getAsJsonObject("framing"), "size").replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
    }

    /** The first line spoken in each shot. */
    private static Map<String, String> lines(JsonObject scene) {
        Map<String, String> lines = new HashMap<>();
        for (JsonElement line : list(scene, "lines")) {
            JsonObject spoken = line.getAsJsonObject();
            lines.putIfAbsent(text(spoken, "shot"), text(spoken, "speaker") + ": " + text(spoken, "text"));
        }
        return lines;
    }

    /** Seconds of a rational such as {@code 65/12}. */
    static double seconds(String rational) {
        String[] parts = rational.split("/");
        return Double.parseDouble(parts[0]) / (parts.length > 1 ? Double.parseDouble(parts[1]) : 1);
    }

    /** An empty list is left out of canonical JSON. */
    private static JsonArray list(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }
}
