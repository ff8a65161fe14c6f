package org.kinora.workbench.internal.plugins;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.work.Texts;

/**
 * A plug-in as the view shows it.
 *
 * @param user whether a person installed it
 * @param permissions what it says it needs
 * @param problem why it does not run; empty when it does
 */
record PluginRow(String id, String name, String version, String vendor, String state, boolean user, int millis, int faults, List<String> permissions,
        String problem) {
    /** The plug-ins in an answer of {@code plugins.list}. */
    static List<PluginRow> all(JsonObject answer) {
        List<PluginRow> rows = new ArrayList<>();
        if (!answer.has("plugins")) return rows;
        for (JsonElement each : answer.getAsJsonArray("plugins")) {
            JsonObject one = each.getAsJsonObject();
            List<String> permissions = new ArrayList<>();
            if (one.has("permissions")) one.getAsJsonArray("permissions").forEach(permission -> permissions.add(permission.getAsString()));
            rows.add(new PluginRow(text(one, "id"), text(one, "name"), text(one, "version").replace(".SNAPSHOT", ""), text(one, "vendor"),
                    text(one, "state"), text(one, "origin").equals("USER"), number(one, "activationMillis"), number(one, "faults"), permissions,
                    text(one, "problem")));
        }
        return rows;
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }

    private static int number(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsInt() : 0;
    }

    boolean on() {
        return state.equals("ACTIVE") || state.equals("FAILED");
    }

    List<String> cells(Texts texts) {
        return List.of(name, version, texts.text("plugins." + state), texts.text(user ? "plugins.user" : "plugins.shipped"),
                state.equals("ACTIVE") ? millis + " ms" : "", faults == 0 ? "" : Integer.toString(faults));
    }

    /** All that is to be said below the list. */
    String words(Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(id + (vendor.isEmpty() ? "" : "   \u00b7   " + vendor));
        if (!permissions.isEmpty()) lines.add(texts.text("plugins.needs", String.join(", ", permissions)));
        if (!problem.isEmpty()) lines.add(problem);
        return String.join("\n", lines);
    }
}
