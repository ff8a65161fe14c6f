package org.kinora.workbench.review.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One note as {@code review.list} tells it.
 *
 * @param shot id of the shot that shows it; empty for the film and for what is gone
 * @param label of the shot or line
 * @param frame of the film; -1 when it is not known
 * @param when it was written, in the language and time zone of this machine
 */
record Note(String id, String of, String on, String shot, String label, double seconds, long frame, String author, String when, String text,
        boolean resolved, boolean gone, List<Answer> answers) {
    /** What somebody answered. */
    record Answer(String author, String text) {}

    /** @param answer of {@code review.list}; what is empty, zero or false may be left out of it */
    static List<Note> all(JsonObject answer) {
        List<Note> notes = new ArrayList<>();
        for (JsonElement each : list(answer, "notes")) {
            JsonObject one = each.getAsJsonObject();
            List<Answer> answers = new ArrayList<>();
            list(one, "replies").forEach(reply -> answers.add(new Answer(text(reply.getAsJsonObject(), "author"), text(reply.getAsJsonObject(),
                    "text"))));
            long millis = one.has("seconds") ? one.get("seconds").getAsLong() : 0;
            notes.add(new Note(text(one, "id"), text(one, "of"), text(one, "on"), text(one, "shot"), text(one, "label"), millis / 1000.0,
                    one.has("frame") ? one.get("frame").getAsLong() : 0, text(one, "author"), when(text(one, "written")), text(one, "text"),
                    flag(one, "resolved"), flag(one, "gone"), List.copyOf(answers)));
        }
        return List.copyOf(notes);
    }

    private static String when(String stamp) {
        if (stamp.isEmpty()) return "";
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.DISPLAY));
        return format.withZone(ZoneId.systemDefault()).format(Instant.parse(stamp));
    }

    private static JsonArray list(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }

    private static boolean flag(JsonObject object, String name) {
        return object.has(name) && object.get(name).getAsBoolean();
    }
}
