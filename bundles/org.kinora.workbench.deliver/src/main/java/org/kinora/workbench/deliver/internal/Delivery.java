package org.kinora.workbench.deliver.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.work.Texts;

/**
 * Something that can be handed on.
 *
 * @param group heading that it stands under
 * @param name unique
 * @param title one or two words
 * @param hint one sentence
 * @param suffix of the file, with its dot; empty for a folder
 * @param operation that makes it
 * @param preset of the export; empty where the operation has none
 * @param document name of the output that is the asset to be saved; empty where the operation writes the file itself
 */
record Delivery(String group, String name, String title, String hint, String suffix, String operation, String preset, String document) {
    private static final String EXPORT = "film.export";
    private static final List<String> SITES = List.of("youtube", "youtube-4k", "tiktok", "reels", "shorts", "square", "portrait", "classic");
    private static final List<String> EDITING = List.of("mov", "archive", "dnxhr", "png", "tiff", "stems", "wav", "mp3");

    /** All that there is: the presets of the film's exporters, and what editors, readers and paper take. */
    static List<Delivery> all(JsonObject presets, Texts texts) {
        List<Delivery> films = new ArrayList<>();
        List<Delivery> sites = new ArrayList<>();
        List<Delivery> editing = new ArrayList<>();
        for (JsonElement each : presets.getAsJsonArray("presets")) {
            JsonObject preset = each.getAsJsonObject();
            String name = preset.get("name").getAsString();
            List<Delivery> group = SITES.contains(name) ? sites : EDITING.contains(name) ? editing : films;
            String key = group == sites ? "group.sites" : group == editing ? "group.editing" : "group.film";
            String title = texts.text("preset." + name);
            group.add(new Delivery(texts.text(key), name, title.startsWith("preset.") ? name : title, preset.get("title").getAsString(),
                    preset.has("suffix") ? preset.get("suffix").getAsString() : "", EXPORT, name, ""));
        }
        List<Delivery> all = new ArrayList<>(films);
        all.addAll(sites);
        all.addAll(editing);
        for (String format : List.of("otio", "fcpxml", "edl")) all.add(other(texts, "group.cut", format, "." + format, "cut.export", ""));
        for (String format : List.of("srt", "vtt", "ass")) all.add(other(texts, "group.captions", format, "." + format, "captions.export", ""));
        all.add(other(texts, "group.paper", "storyboard", ".pdf", "print.storyboard", "document"));
        all.add(other(texts, "group.paper", "script", ".pdf", "print.script", "document"));
        all.add(other(texts, "group.paper", "contact", ".pdf", "print.contact", "document"));
        all.add(other(texts, "group.paper", "shots", ".csv", "print.shots", "table"));
        all.add(other(texts, "group.project", "project", ".zip", "project.export", ""));
        return all;
    }

    private static Delivery other(Texts texts, String group, String name, String suffix, String operation, String document) {
        return new Delivery(texts.text(group), name, texts.text("delivery." + name), texts.text("delivery." + name + ".hint"), suffix, operation, "",
                document);
    }

    /** Whether size and care of the encoder can be chosen. */
    boolean pictures() {
        return operation.equals(EXPORT) && !List.of("wav", "mp3", "stems").contains(name);
    }

    /** A name for the file or folder of a film of this name. */
    String fileName(String film) {
        String plain = preset.equals("film") ? film : film + "-" + name;
        boolean alone = List.of("otio", "fcpxml", "edl", "srt", "vtt", "ass", "project").contains(name);
        return (alone ? film : plain).replaceAll("[\\\\/:*?\"<>|]", "-").toLowerCase(Locale.ROOT) + suffix;
    }

    /**
     * What the operation is given.
     *
     * @param to file or folder to write
     * @param rows pixels of the shorter side; 0 for the preset's
     * @param quality care of the encoder; empty for the preset's
     */
    JsonObject input(String to, int rows, String quality, boolean hardware) {
        JsonObject input = new JsonObject();
        if (!document.isEmpty()) return input;
        if (!operation.equals(EXPORT)) {
            input.addProperty("file", to);
            return input;
        }
        input.addProperty("preset", preset);
        input.addProperty("to", to);
        if (!pictures()) return input;
        if (rows > 0) input.addProperty("rows", rows);
        if (!quality.isEmpty()) input.addProperty("quality", quality);
        if (hardware) input.addProperty("hardware", true);
        return input;
    }
}
