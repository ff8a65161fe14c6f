package org.kinora.workbench.bible.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.TakenPictures;

/**
 * What the bible knows of a character, a place or a prop.
 *
 * @param facts short words beside one another: age, build, hair, kind
 * @param colour of a character, six hexadecimal digits; empty for none
 * @param shots where it is seen
 * @param panels assets of the panels that show it best, the nearest first
 */
record Entry(Kind kind, String id, String name, String description, List<String> facts, String colour, List<Use> shots, List<String> panels) {
    private static final List<String> SIZES = List.of("extreme_close", "close", "medium_close", "medium", "medium_full", "full", "wide",
            "extreme_wide");

    /** What it is. */
    enum Kind {
        CHARACTER,
        PLACE,
        PROP
    }

    /** A shot. */
    record Use(String id, String label) {}

    /**
     * All of a film.
     *
     * @param plan answer of {@code film.plan}
     * @param takes answer of {@code take.list}
     */
    static List<Entry> all(JsonObject plan, JsonObject takes, Texts texts) {
        JsonObject story = plan.getAsJsonObject("story");
        JsonObject bible = story.has("bible") ? story.getAsJsonObject("bible") : new JsonObject();
        Map<String, String> images = TakenPictures.of(takes).used();
        List<Entry> entries = new ArrayList<>();
        for (JsonElement each : list(bible, "characters")) entries.add(character(each.getAsJsonObject(), story, images, texts));
        for (JsonElement each : list(bible, "places")) entries.add(place(each.getAsJsonObject(), story, images, texts));
        for (JsonElement each : list(bible, "props")) entries.add(prop(each.getAsJsonObject(), story, images));
        return entries;
    }

    private static Entry character(JsonObject one, JsonObject story, Map<String, String> images, Texts texts) {
        String id = text(one, "id");
        JsonObject look = one.has("look") ? one.getAsJsonObject("look") : new JsonObject();
        List<String> facts = new ArrayList<>();
        if (look.has("age")) facts.add(texts.text("bible.age", text(look, "age")));
        if (look.has("height")) facts.add(texts.text("bible.height", text(look, "height")));
        for (String trait : List.of("gender", "build", "hair", "costume", "features")) if (!text(look, trait).isBlank()) facts.add(text(look, trait));
        List<JsonObject> seen = shots(story, shot -> figures(shot).contains(id));
        return entry(Kind.CHARACTER, one, facts, text(look, "colour"), seen, images);
    }

    private static Entry place(JsonObject one, JsonObject story, Map<String, String> images, Texts texts) {
        String id = text(one, "id");
        List<String> facts = new ArrayList<>();
        facts.add(texts.text(one.has("interior") && one.get("interior").getAsBoolean() ? "bible.inside" : "bible.outside"));
        if (!text(one, "kind").isBlank()) facts.add(text(one, "kind"));
        List<JsonObject> seen = new ArrayList<>();
        for (JsonElement scene : list(story, "scenes"))
            if (text(scene.getAsJsonObject(), "place").equals(id))
                list(scene.getAsJsonObject(), "shots").forEach(shot -> seen.add(shot.getAsJsonObject()));
        Entry entry = entry(Kind.PLACE, one, facts, "", seen, images);
        // A place is shown best from afar.
        return new Entry(entry.kind, entry.id, entry.name, entry.description, entry.facts, entry.colour, entry.shots, entry.panels.reversed());
    }

    private static Entry prop(JsonObject one, JsonObject story, Map<String, String> images) {
        String id = text(one, "id");
        List<JsonObject> seen = shots(story, shot -> text(shot, "focus").equals(id) || list(shot, "props").toString().contains("\"" + id + "\""));
        return entry(Kind.PROP, one, text(one, "kind").isBlank() ? List.of() : List.of(text(one, "kind")), "", seen, images);
    }

    private static Entry entry(Kind kind, JsonObject one, List<String> facts, String colour, List<JsonObject> seen, Map<String, String> images) {
        List<Use> uses = seen.stream().map(shot -> new Use(text(shot, "id"), text(shot, "label"))).toList();
        String id = text(one, "id");
        List<String> panels = seen.stream().filter(shot -> images.containsKey(text(shot, "id")))
                .sorted(Comparator.comparingInt((JsonObject shot) -> text(shot, "focus").equals(id) ? 0 : 1).thenComparingInt(Entry::size))
                .map(shot -> images.get(text(shot, "id"))).distinct().toList();
        return new Entry(kind, id, text(one, "name"), text(one, "description"), List.copyOf(facts), colour, uses, panels);
    }

    private static int size(JsonObject shot) {
        String size = shot.has("framing") ? text(shot.getAsJsonObject("framing"), "size").toLowerCase(Locale.ROOT) : "";
        int at = SIZES.indexOf(size);
        return at < 0 ? SIZES.size() : at;
    }

    private static List<String> figures(JsonObject shot) {
        List<String> figures = new ArrayList<>();
        list(shot, "figures").forEach(figure -> figures.add(text(figure.getAsJsonObject(), "character")));
        return figures;
    }

    private static List<JsonObject> shots(JsonObject story, Predicate<JsonObject> seen) {
        List<JsonObject> shots = new ArrayList<>();
        for (JsonElement scene : list(story, "scenes"))
            for (JsonElement shot : list(scene.getAsJsonObject(), "shots")) if (seen.test(shot.getAsJsonObject())) shots.add(shot.getAsJsonObject());
        return shots;
    }

    private static JsonArray list(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }
}
