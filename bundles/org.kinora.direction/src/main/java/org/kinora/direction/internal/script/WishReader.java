package org.kinora.direction.internal.script;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.story.Angle;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.time.Rational;

/** Reads a writer's shot notes: {@code shot: CU, low angle, dolly in, 3s}. */
final class WishReader {
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)\\s*(?:s|sec|secs|second|seconds)");
    private static final Map<String, ShotSize> SIZES = Map.ofEntries(Map.entry("ews", ShotSize.EXTREME_WIDE), Map.entry("els", ShotSize.EXTREME_WIDE),
            Map.entry("extreme wide", ShotSize.EXTREME_WIDE), Map.entry("ws", ShotSize.WIDE), Map.entry("ls", ShotSize.WIDE),
            Map.entry("wide", ShotSize.WIDE), Map.entry("long", ShotSize.WIDE), Map.entry("fs", ShotSize.FULL), Map.entry("full", ShotSize.FULL),
            Map.entry("mfs", ShotSize.MEDIUM_FULL), Map.entry("medium full", ShotSize.MEDIUM_FULL), Map.entry("cowboy", ShotSize.MEDIUM_FULL),
            Map.entry("ms", ShotSize.MEDIUM), Map.entry("medium", ShotSize.MEDIUM), Map.entry("mid", ShotSize.MEDIUM),
                    Map.entry("mcu", ShotSize.MEDIUM_CLOSE),
            Map.entry("medium close", ShotSize.MEDIUM_CLOSE), Map.entry("cu", ShotSize.CLOSE), Map.entry("close", ShotSize.CLOSE),
            Map.entry("close-up", ShotSize.CLOSE), Map.entry("ecu", ShotSize.EXTREME_CLOSE), Map.entry("xcu", ShotSize.EXTREME_CLOSE),
            Map.entry("bcu", ShotSize.EXTREME_CLOSE), Map.entry("extreme close", ShotSize.EXTREME_CLOSE));
    private static final Map<String, ShotKind> KINDS = Map.ofEntries(Map.entry("establishing", ShotKind.ESTABLISHING),
            Map.entry("master", ShotKind.MASTER),
            Map.entry("two", ShotKind.TWO_SHOT), Map.entry("2s", ShotKind.TWO_SHOT), Map.entry("two-shot", ShotKind.TWO_SHOT),
                    Map.entry("group", ShotKind.GROUP),
            Map.entry("single", ShotKind.SINGLE), Map.entry("ots", ShotKind.OVER_SHOULDER), Map.entry("over the shoulder", ShotKind.OVER_SHOULDER),
            Map.entry("over-the-shoulder", ShotKind.OVER_SHOULDER), Map.entry("reaction", ShotKind.REACTION), Map.entry("insert", ShotKind.INSERT),
            Map.entry("pov", ShotKind.POINT_OF_VIEW), Map.entry("point of view", ShotKind.POINT_OF_VIEW));
    private static final Map<String, Angle> ANGLES = Map.of("low", Angle.LOW, "low angle", Angle.LOW, "high", Angle.HIGH, "high angle", Angle.HIGH,
            "eye level",
            Angle.EYE, "overhead", Angle.OVERHEAD, "top", Angle.OVERHEAD, "bird's eye", Angle.OVERHEAD, "dutch", Angle.DUTCH, "canted", Angle.DUTCH);
    private static final Map<String, CameraMove.Kind> MOVES = Map.ofEntries(Map.entry("static", CameraMove.Kind.STATIC),
            Map.entry("still", CameraMove.Kind.STATIC),
            Map.entry("locked off", CameraMove.Kind.STATIC), Map.entry("push in", CameraMove.Kind.DOLLY_IN),
                    Map.entry("push", CameraMove.Kind.DOLLY_IN),
            Map.entry("dolly", CameraMove.Kind.DOLLY_IN), Map.entry("track in", CameraMove.Kind.DOLLY_IN),
                    Map.entry("pull back", CameraMove.Kind.DOLLY_OUT),
            Map.entry("pull out", CameraMove.Kind.DOLLY_OUT), Map.entry("pan", CameraMove.Kind.PAN_RIGHT), Map.entry("tilt", CameraMove.Kind.TILT_UP),
            Map.entry("zoom", CameraMove.Kind.ZOOM_IN), Map.entry("track left", CameraMove.Kind.TRUCK_LEFT),
                    Map.entry("track", CameraMove.Kind.TRUCK_RIGHT),
            Map.entry("tracking", CameraMove.Kind.TRUCK_RIGHT), Map.entry("track right", CameraMove.Kind.TRUCK_RIGHT),
                    Map.entry("crane", CameraMove.Kind.CRANE_UP),
            Map.entry("handheld", CameraMove.Kind.HANDHELD), Map.entry("hand-held", CameraMove.Kind.HANDHELD),
                    Map.entry("hand held", CameraMove.Kind.HANDHELD));

    private WishReader() {}

    /** The wish in a note; empty when the note is about something else. */
    static Optional<Wish> read(String note) {
        String text = note.strip().toLowerCase(Locale.ROOT);
        if (!text.startsWith("shot:") && !text.startsWith("shot ")) return Optional.empty();
        Optional<ShotSize> size = Optional.empty();
        Optional<ShotKind> kind = Optional.empty();
        Optional<Angle> angle = Optional.empty();
        Optional<CameraMove.Kind> move = Optional.empty();
        Optional<Rational> seconds = Optional.empty();
        for (String part : text.substring(5).split("[,;]")) {
            String word = part.strip().replaceAll("\\s+", " ").replaceFirst("^(?:slow|slowly|fast|quick|gentle|very|a) ", "");
            String bare = word.replaceAll("[ -]?(shot|up)$", "");
            Matcher time = SECONDS.matcher(word);
            if (time.matches()) seconds = Optional.of(Rational.parse(time.group(1))).filter(value -> value.signum() > 0);
            else if (SIZES.containsKey(word) || SIZES.containsKey(bare)) size = Optional.of(SIZES.getOrDefault(word, SIZES.get(bare)));
            else if (KINDS.containsKey(word) || KINDS.containsKey(bare)) kind = Optional.of(KINDS.getOrDefault(word, KINDS.get(bare)));
            else if (ANGLES.containsKey(word)) angle = Optional.of(ANGLES.get(word));
            else if (move(word).isPresent()) move = move(word);
        }
        return Optional.of(new Wish(size, kind, angle, move, seconds));
    }

    private static Optional<CameraMove.Kind> move(String word) {
        if (MOVES.containsKey(word)) return Optional.of(MOVES.get(word));
        String name = word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (CameraMove.Kind kind : CameraMove.Kind.values()) if (kind.name().equals(name)) return Optional.of(kind);
        return Optional.empty();
    }
}
