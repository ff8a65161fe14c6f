package org.kinora.production.internal.operations.stage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StageEdit;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Story;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** What can be edited, and the failures that say so. */
final class Targets {
    private static final Texts TEXTS = Texts.beside(Targets.class);
    private static final String POINT = "a whole number of millimetres";
    private static final String SIZE = "a whole number of millimetres above 0";
    private static final String HEADING = "a whole number of degrees";
    private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("x", POINT), Map.entry("y", POINT), Map.entry("z", POINT),
            Map.entry("heading", HEADING), Map.entry("width", SIZE), Map.entry("height", SIZE), Map.entry("depth", SIZE),
            Map.entry("tone", "a whole number from 0 (black) to 1000 (white)"),
                    Map.entry("pitch", "a whole number of tenths of a degree, -900 to 900"),
            Map.entry("roll", "a whole number of tenths of a degree, -1800 to 1800"),
            Map.entry("focal", "a whole number of tenths of a millimetre, 80 to 6000"), Map.entry("shift", "a whole number from -1000 to 1000"),
            Map.entry("elevation", "a whole number of degrees, -90 to 90"), Map.entry("kelvin", "a whole number from 1000 to 20000"),
            Map.entry("level", "a whole number from 0 to 4000"), Map.entry("fill", "a whole number from 0 to 1000"),
                    Map.entry("seen", "true or false"),
            Map.entry("pose", "a verb such as sit, point or run"), Map.entry("emotion", "a feeling such as angry or tender"),
            Map.entry("source", "sun, moon, sky, window or the id of a part that gives light"));
    private static final Map<String, String> FIELDS = Map.of("camera", "x, y, z, bearing, pitch, roll, focal, shift", "end",
            "x, y, z, bearing, pitch, roll, focal, shift", "figure", "x, y, z, heading, pose, emotion, gaze, holding, seen", "station",
                    "x, z, heading",
            "light", "bearing, elevation, kelvin, level, fill, source", "part", "x, y, z, heading, width, height, depth, tone, note");
    private static final int MOST = 24;

    private Targets() {}

    /** No such thing is in the staging: what is there instead. */
    static Failure unknown(Story story, Scene scene, Staging staging, String target) {
        String[] parts = target.split("/", -1);
        List<String> known = switch (kind(parts)) {
            case "part" -> staging.locations().stream().flatMap(location -> location.parts().stream()).map(Part::id).distinct().toList();
            case "figure", "station" -> staging.shots().stream().flatMap(shot -> shot.placements().stream()).map(Placement::character).distinct()
                    .toList();
            default -> Stream.concat(Stream.of("scene/" + scene.number() + "/light/FIELD", "scene/" + scene.number() + "/figure/NAME/FIELD",
                    "place/" + scene.place() + "/part/ID/FIELD"), scene.shots().stream().limit(1).flatMap(shot -> Stream.of("shot/" + shot.label()
                    + "/camera/FIELD", "shot/" + shot.label() + "/figure/NAME/FIELD"))).toList();
        };
        String some = String.join(", ", known.stream().limit(MOST).toList()) + (known.size() > MOST ? ", ..." : "");
        return TEXTS.failure(Kind.INPUT, "edit.unknown", target, some.isEmpty() ? story.bible().characters().isEmpty() ? "nobody" : "nothing" : some,
                scene.number());
    }

    /** The field is none, or the value none for it. */
    static Failure invalid(String target, StageEdit edit) {
        String[] parts = edit.target().split("/", -1);
        String field = parts[parts.length - 1];
        String kind = kind(parts);
        boolean whole = kind.equals("part") && parts.length == 4 || kind.equals("end") && field.equals("end");
        if (whole) return TEXTS.failure(Kind.INPUT, "edit.whole", target, edit.value());
        List<String> fields = List.of(FIELDS.getOrDefault(kind, "").split(", "));
        if (!fields.contains(field)) return TEXTS.failure(Kind.INPUT, "edit.field", target, String.join(", ", fields), field);
        String expected = field.equals("bearing") ? kind.equals("light") ? HEADING : "a whole number of tenths of a degree"
                : VALUES.getOrDefault(field, "words");
        return TEXTS.failure(Kind.INPUT, "edit.value", target, edit.value(), expected);
    }

    /** Which part of a staging a path leads to. */
    private static String kind(String[] parts) {
        List<String> words = List.of(parts);
        if (words.contains("part")) return "part";
        if (words.contains("camera")) return "camera";
        if (words.contains("end")) return "end";
        if (words.contains("light")) return "light";
        return words.contains("figure") ? words.contains("shot") ? "figure" : "station" : "";
    }
}
