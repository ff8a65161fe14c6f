package org.kinora.cli.internal;

import java.util.List;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.operation.OperationCard.Field;

/** Cards for tests. */
final class Cards {
    static final OperationCard MAKE = new OperationCard("film.make", "make", "Make a film.", "Stop it at 100 % any time.", List.of("WRITES"),
            "PROJECT_OR_NEW",
            List.of(field("script", "source", 0, false, "", List.of()),
                    field("stopAt", "choice", -1, false, "film", List.of("plan", "boards", "film")),
                    field("rate", "integer", -1, false, "", List.of(), "8", "60", "fps"),
                    field("duration", "decimal", -1, false, "", List.of(), "3", "", "s"),
                    field("idea", "text", -1, false, "", List.of()), field("fast", "flag", -1, false, "", List.of())),
            List.of(new Field("film", "film", "asset", false, -1, false, "", "", "", "", List.of(), "", ".mp4", true)));
    static final OperationCard TAKE_ADD = new OperationCard("take.add", "take add", "Add a take.", "", List.of("WRITES"), "PROJECT",
            List.of(field("shot", "text", 0, true, "", List.of()), field("file", "source", 1, true, "", List.of())), List.of());
    static final OperationCard TAKE_LIST = new OperationCard("take.list", "take list", "List takes.", "", List.of("READS"), "PROJECT", List.of(),
            List.of());
    static final OperationCard PLUGINS = new OperationCard("plugins.list", "plugins", "List plug-ins.", "", List.of("READS"), "NONE", List.of(),
            List.of());
    static final List<OperationCard> ALL = List.of(MAKE, PLUGINS, TAKE_ADD, TAKE_LIST);

    private Cards() {}

    private static Field field(String name, String type, int position, boolean required, String fallback, List<String> choices) {
        return field(name, type, position, required, fallback, choices, "", "", "");
    }

    private static Field field(String name, String type, int position, boolean required, String fallback, List<String> choices, String min,
            String max, String unit) {
        return new Field(name, name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT), type, false, position, required, fallback, unit,
                min, max, choices,
                "About " + name + ".", "", false);
    }
}
