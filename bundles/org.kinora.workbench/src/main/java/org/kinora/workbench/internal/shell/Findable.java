package org.kinora.workbench.internal.shell;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.ViewOffer;
import org.kinora.workbench.internal.command.Command;

/**
 * Scenes, shots, lines, characters, places and views, each with the way to it.
 *
 * @param reveal takes an id and the view that shows it
 */
record Findable(Texts texts, BiConsumer<String, String> reveal) {
    private static final String BOARD = "org.kinora.workbench.board";

    /** @param plan answer of {@code film.plan} */
    List<Command> of(JsonObject plan, List<ViewOffer> views) {
        List<Command> all = new ArrayList<>();
        JsonObject story = plan.getAsJsonObject("story");
        for (JsonElement each : list(story, "scenes")) {
            JsonObject scene = each.getAsJsonObject();
            add(all, "find.scene", text(scene, "heading"), text(scene, "id"), BOARD);
            for (JsonElement shot : list(scene, "shots")) shot(all, shot.getAsJsonObject());
            for (JsonElement line : list(scene, "lines")) line(all, line.getAsJsonObject());
        }
        if (story.has("bible")) {
            for (String kind : List.of("characters", "places", "props"))
                for (JsonElement entry : list(story.getAsJsonObject("bible"), kind))
                    add(all, "find." + kind, text(entry.getAsJsonObject(), "name"), text(entry.getAsJsonObject(), "id"),
                            "org.kinora.workbench.bible");
        }
        views.forEach(offer -> add(all, "find.view", offer.card().title(), "", offer.card().id()));
        return all;
    }

    private void shot(List<Command> all, JsonObject shot) {
        add(all, "find.shot", text(shot, "label") + "  " + text(shot, "action"), text(shot, "id"), BOARD);
    }

    private void line(List<Command> all, JsonObject line) {
        add(all, "find.line", text(line, "speaker") + ": " + text(line, "text"), text(line, "id"), BOARD);
    }

    private void add(List<Command> all, String kind, String words, String id, String view) {
        if (words.isBlank()) return;
        all.add(new Command(words.strip().lines().findFirst().orElse(words), texts.text(kind), () -> reveal.accept(id, view)));
    }

    private static JsonArray list(JsonObject object, String name) {
        return object.has(name) && object.get(name).isJsonArray() ? object.getAsJsonArray(name) : new JsonArray();
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }
}
