package org.kinora.workbench.script.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A hand edit that the script has overtaken.
 *
 * @param shot id
 * @param label for people; empty where the plan has no such shot any more
 * @param field as in {@code shot.edit}
 * @param seen what the plan held when the person decided
 * @param mine what the person made of it
 * @param now what the plan holds now
 * @param reason as in the plan: {@code changed}, {@code shot-gone}, {@code invalid}
 */
record Dispute(String shot, String label, String field, String seen, String mine, String now, String reason) {
    /** Those of an answer of {@code film.plan}. */
    static List<Dispute> all(JsonObject plan) {
        List<Dispute> all = new ArrayList<>();
        for (JsonElement each : list(plan, "conflicts")) {
            JsonObject conflict = each.getAsJsonObject();
            JsonObject edit = conflict.getAsJsonObject("edit");
            String field = word(edit, "field");
            all.add(new Dispute(word(edit, "shot"), label(plan, word(edit, "shot")), field, word(edit, "seen"), whole(word(edit, "value")),
                    word(conflict, "now"), word(conflict, "reason")));
        }
        return all;
    }

    /** Whether both sides can be had: the shot is there, and the value makes sense. */
    boolean open() {
        return reason.equals("changed");
    }

    boolean gone() {
        return reason.equals("shot-gone");
    }

    /** Whether another shot could take it. */
    boolean moves() {
        return gone() && !List.of("order", "delete", "insert", "lock").contains(field);
    }

    /** The label of a shot of a plan; empty where it has none of this id. */
    static String label(JsonObject plan, String id) {
        return shot(plan, id).map(shot -> word(shot, "label")).orElse("");
    }

    private static Optional<JsonObject> shot(JsonObject plan, String id) {
        for (JsonElement scene : list(plan.has("story") ? plan.getAsJsonObject("story") : new JsonObject(), "scenes"))
            for (JsonElement shot : list(scene.getAsJsonObject(), "shots"))
                if (word(shot.getAsJsonObject(), "id").equals(id)) return Optional.of(shot.getAsJsonObject());
        return Optional.empty();
    }

    /** A frozen or added shot is kept as a whole; people know it by what happens in it. */
    private static String whole(String value) {
        if (!value.startsWith("{")) return value;
        try {
            return word(JsonParser.parseString(value).getAsJsonObject(), "action");
        } catch (JsonParseException other) {
            return value;
        }
    }

    private static JsonArray list(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }

    private static String word(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }
}
