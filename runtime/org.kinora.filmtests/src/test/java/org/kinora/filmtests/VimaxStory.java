package org.kinora.filmtests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a story of pictures and camera notes (scenes, shots, first frame, video prompt) into a screenplay: a shot becomes one paragraph with its size. */
final class VimaxStory {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s*(?=[A-Z])");
    private static final int MOST_SENTENCES = 2;

    private VimaxStory() {}

    static String fountain(Path json) throws IOException {
        JsonObject story = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        String title = json.getFileName().toString().replaceFirst("_type[A-Z]\\.json$", "").replace('_', ' ');
        StringBuilder script = new StringBuilder("Title: " + title + "\nAuthor: ViMax benchmark\n\n");
        for (JsonElement scene : story.getAsJsonArray("scenes")) {
            JsonObject each = scene.getAsJsonObject();
            String all = each.toString().toLowerCase(Locale.ROOT);
            script.append(inside(all) ? "INT. " : "EXT. ").append(title.toUpperCase(Locale.ROOT)).append(" PLACE ").append(each.get("scene_num").getAsInt())
                    .append(all.contains("night") ? " - NIGHT\n\n" : " - DAY\n\n");
            for (JsonElement shot : each.getAsJsonArray("shots")) script.append(paragraph(shot.getAsJsonObject()));
        }
        return script.toString();
    }

    private static boolean inside(String text) {
        return Pattern.compile("\\b(studio|room|kitchen|indoors?|interior|desk|runway|café|cafe|ceiling)\\b").matcher(text).find();
    }

    private static String paragraph(JsonObject shot) {
        String prompt = shot.get("video_prompt").getAsString();
        String[] sentences = SENTENCE_END.split(prompt);
        StringBuilder action = new StringBuilder();
        // The first sentence is the camera's; what happens stands in those behind it.
        for (int i = 1; i < sentences.length && i <= MOST_SENTENCES; i++) action.append(action.isEmpty() ? "" : " ").append(sentences[i].strip());
        if (action.isEmpty()) action.append(prompt.strip());
        return size(sentences[0]).map(size -> "[[shot: " + size + "]]\n\n").orElse("") + action + "\n\n";
    }

    private static Optional<String> size(String camera) {
        Matcher words = Pattern.compile("close-up|medium-wide|medium|wide", Pattern.CASE_INSENSITIVE).matcher(camera);
        if (!words.find()) return Optional.empty();
        return Optional.of(switch (words.group().toLowerCase(Locale.ROOT)) {
            case "close-up" -> "CU";
            case "medium" -> "MS";
            default -> "WS";
        });
    }
}
