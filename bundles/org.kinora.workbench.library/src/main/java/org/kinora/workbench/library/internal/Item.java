package org.kinora.workbench.library.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.work.Texts;

/**
 * An asset as the view shows it.
 *
 * @param id as assets are written, {@code sha256:…;image/png}
 * @param kind {@code PICTURE}, {@code CLIP}, {@code SOUND}, {@code SPACE} or {@code OTHER}
 * @param size bytes
 * @param present false when its bytes are not here
 * @param likeness of 100 with the asset that was asked for; -1 when none was
 */
record Item(String id, String name, String kind, long size, String origin, String created, boolean present, List<String> tags, List<Use> uses,
        int likeness) {
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

    /** Where it is used. @param shot whether {@code owner} can be gone to as a shot or line */
    record Use(String owner, String label, boolean shown, boolean shot) {}

    /** The assets in an answer of {@code assets.find} or {@code assets.like}. */
    static List<Item> all(JsonObject answer) {
        List<Item> items = new ArrayList<>();
        if (!answer.has("assets")) return items;
        for (JsonElement each : answer.getAsJsonArray("assets")) {
            JsonObject row = each.getAsJsonObject();
            boolean alike = row.has("likeness") || row.has("asset");
            items.add(of(alike ? row.getAsJsonObject("asset") : row, alike ? number(row, "likeness") : -1));
        }
        return items;
    }

    private static Item of(JsonObject one, int likeness) {
        List<String> tags = new ArrayList<>();
        if (one.has("tags")) one.getAsJsonArray("tags").forEach(tag -> tags.add(tag.getAsString()));
        List<Use> uses = new ArrayList<>();
        if (one.has("uses")) for (JsonElement each : one.getAsJsonArray("uses")) {
            JsonObject use = each.getAsJsonObject();
            uses.add(new Use(text(use, "owner"), text(use, "label"), flag(use, "shown"), text(use, "kind").equals("take")));
        }
        long size = one.has("size") ? one.get("size").getAsLong() : 0;
        return new Item(text(one, "id"), text(one, "name"), text(one, "kind"), size, text(one, "origin"), text(one, "created"),
                flag(one, "present"), tags,
                uses, likeness);
    }

    private static int number(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsInt() : 0;
    }

    private static boolean flag(JsonObject object, String name) {
        return object.has(name) && object.get(name).getAsBoolean();
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }

    /** The same with other tags and another likeness. */
    Item with(List<String> others, int alike) {
        return new Item(id, name, kind, size, origin, created, present, others, uses, alike);
    }

    String sha() {
        return id.substring("sha256:".length(), id.indexOf(';'));
    }

    String type() {
        return id.substring(id.indexOf(';') + 1);
    }

    /** Whether it can be put on a shot. */
    boolean visible() {
        return kind.equals("PICTURE") || kind.equals("CLIP");
    }

    /** Whether the window can show its bytes as they are. */
    boolean shownAsIs() {
        return type().equals("image/png") || type().equals("image/jpeg");
    }

    /** Kind, size, origin and day, beside one another. */
    String facts(Texts texts) {
        String day = created.isEmpty() ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault(Locale.Category.DISPLAY))
                        .withZone(ZoneId.systemDefault()).format(Instant.parse(created));
        return String.join("   \u00b7   ", texts.text("kind." + kind), size(size), texts.text("origin." + origin), day);
    }

    static String size(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= 1000 && unit < UNITS.length - 1) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.getDefault(Locale.Category.DISPLAY), unit == 0 || value >= 100 ? "%.0f %s" : "%.1f %s", value, UNITS[unit]);
    }
}
