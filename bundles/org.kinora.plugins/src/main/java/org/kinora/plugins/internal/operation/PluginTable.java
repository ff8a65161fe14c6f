package org.kinora.plugins.internal.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.platform.plugins.Plugin;

/** The plug-ins as a table for people. */
final class PluginTable {
    private static final List<String> HEADINGS = List.of("ID", "VERSION", "STATE", "FROM", "START", "NAME");

    private PluginTable() { }

    static String text(List<Plugin> plugins, List<String> missing) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        for (Plugin plugin : plugins)
            rows.add(List.of(plugin.id(), plugin.version(), words(plugin.state().name()), words(plugin.origin().name()), plugin.activationMillis()
                    + " ms",
                    plugin.name()));
        List<String> lines = new ArrayList<>();
        if (plugins.isEmpty()) lines.add("There are no plug-ins.");
        else for (List<String> row : rows) lines.add(line(row, widths(rows)));
        for (Plugin plugin : plugins) {
            if (!plugin.problem().isEmpty()) lines.add(plugin.id() + ": " + plugin.problem());
            if (!plugin.permissions().isEmpty()) lines.add(plugin.id() + " " + String.join(", ", plugin.permissions()) + ".");
        }
        lines.addAll(missing);
        return String.join("\n", lines);
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[HEADINGS.size()];
        for (List<String> row : rows)
            for (int i = 0; i < widths.length; i++) widths[i] = Math.max(widths[i], row.get(i).length());
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        return line.toString().stripTrailing();
    }
}
