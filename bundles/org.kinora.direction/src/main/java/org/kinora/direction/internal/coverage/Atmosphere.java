package org.kinora.direction.internal.coverage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kinora.api.screenplay.Element;
import org.kinora.api.story.Light;
import org.kinora.api.story.Place;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.stage.Acting;

/** Light, weather, mood, mode and background sound of a scene, from its heading and its action; speech never matters. */
final class Atmosphere {
    private static final Pattern SAME =
            Pattern.compile(".*\\b(CONTINUOUS|LATER|SAME|MOMENTS|MEANWHILE|SIMULTANEOUS|FORTLAUFEND|SPÄTER|GLEICH|PLUS TARD|CONTINU)\\b.*");

    private Atmosphere() {}

    /** Weather that is told to be over. */
    private static final Pattern OVER = Pattern.compile("(?U)\\b(?:rain|storm|snow|snowfall|fog|mist|wind|regen|sturm|schnee|nebel|pluie)\\b "
            + "(?:has |have |had |hat |ist |is )?(?:just )?(?:stopped|stops|ended|ends|lifted|lifts|passed|over|gone"
            + "|aufgehört|hört auf|vorbei|vorüber|cessé)\\b");

    record Air(Light light, String ambience) {}

    static Air of(SceneScript scene, Place place, Light before, Acting acting) {
        String heading = (scene.headingText() + " " + scene.heading().map(h -> h.setting().time().orElse("") + " "
                + String.join(" ", h.setting().remarks())).orElse(""))
                .toUpperCase(Locale.ROOT);
        String action = scene.actionText().toLowerCase(Locale.ROOT);
        boolean same = SAME.matcher(heading).matches();
        String time = time(heading);
        if (time.isEmpty()) time = same ? before.time() : time(action.toUpperCase(Locale.ROOT));
        if (time.isEmpty()) time = "day";
        String dry = OVER.matcher(action).replaceAll(" ");
        String weather = weather(heading + " " + dry);
        if (weather.isEmpty()) weather = same && dry.equals(action) ? before.weather() : "clear";
        return new Air(new Light(time, weather, mood(acting.emotion(scene.actionText()))), ambience(place, weather, time));
    }

    private static String time(String words) {
        if (words.matches(".*\\b(DAWN|SUNRISE|MORGENDÄMMERUNG|MORGENGRAUEN|SONNENAUFGANG|AUBE|AMANECER|ALBA)\\b.*")) return "dawn";
        if (words.matches(".*\\b(DUSK|SUNSET|TWILIGHT|MAGIC HOUR|DÄMMERUNG|ABENDDÄMMERUNG|SONNENUNTERGANG|CRÉPUSCULE|ATARDECER)\\b.*"))
            return "dusk";
        if (words.matches(".*\\b(NIGHT|MIDNIGHT|NACHT|MITTERNACHT|NUIT|NOCHE|NOTTE|NOITE)\\b.*")) return "night";
        if (words.matches(".*\\b(MORNING|MORGEN|MATIN|MAÑANA|MATTINA)\\b.*")) return "morning";
        if (words.matches(".*\\b(EVENING|ABEND|SOIR|TARDE|SERA)\\b.*")) return "evening";
        return words.matches(".*\\b(DAY|NOON|AFTERNOON|TAG|MITTAG|NACHMITTAG|JOUR|DÍA|GIORNO)\\b.*") ? "day" : "";
    }

    private static String weather(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        if (text.matches("(?s).*\\b(thunderstorm|storm|thunder|lightning|hurricane|gale|gewitter|sturm|donner|blitz|orage|tempête|tormenta)\\b.*"))
            return "storm";
        if (text.matches("(?s).*\\b(rain|rains|rainy|raining|drizzle|downpour|regen|regnet|pluie|lluvia|puddle|puddles)\\b.*")) return "rain";
        if (text.matches("(?s).*\\b(snow|snows|snowing|snowy|blizzard|snowflakes|schnee|schneit|neige|nieve)\\b.*")) return "snow";
        if (text.matches("(?s).*\\b(fog|foggy|mist|misty|haze|nebel|brouillard|brume|niebla)\\b.*")) return "fog";
        return text.matches("(?s).*\\b(wind|windy|breeze|gust|gusts|vent|viento)\\b.*") ? "wind" : "";
    }

    private static String mood(String emotion) {
        return switch (emotion) {
            case "angry", "afraid", "urgent" -> "tense";
            case "sad" -> "cold";
            case "joyful", "tender" -> "warm";
            case "surprised" -> "bright";
            default -> "neutral";
        };
    }

    static String mode(SceneScript scene) {
        String heading = scene.headingText().toUpperCase(Locale.ROOT);
        if (heading.matches(".*\\b(FLASHBACK|RÜCKBLENDE|FLASH BACK|MEMORY)\\b.*")) return "flashback";
        if (heading.matches(".*\\b(DREAM|NIGHTMARE|DREAM SEQUENCE|TRAUM|RÊVE|SUEÑO|FANTASY)\\b.*")) return "dream";
        if (heading.contains("INTERCUT")) return "intercut";
        if (heading.contains("SERIES OF SHOTS")) return "series";
        if (heading.contains("MONTAGE")) return "montage";
        for (Piece piece : scene.pieces()) if (piece instanceof Piece.Turn turn && !turn.mode().equals("present")) return turn.mode();
        List<Piece> shown = scene.pieces().stream().filter(piece -> !(piece instanceof Piece.Join || piece instanceof Piece.Super
                || piece instanceof Piece.Turn)).toList();
        boolean images = shown.stream().anyMatch(piece -> piece instanceof Piece.Images);
        boolean only = images && shown.stream().noneMatch(piece -> piece instanceof Piece.Action) ;
        return only ? ((Piece.Images) shown.stream().filter(piece -> piece instanceof Piece.Images).findFirst().orElseThrow()).mode() : "present";
    }

    private static String ambience(Place place, String weather, String time) {
        boolean outside = !place.interior();
        if (outside && (weather.equals("rain") || weather.equals("storm"))) return place.kind().equals("sea") || place.kind().equals("boat") ? "sea"
                : "rain";
        return switch (place.kind()) {
            case "spaceship" -> "ship-hum";
            case "space" -> "ship-hum";
            case "car", "train", "bus" -> "engine";
            case "sea", "shore", "boat" -> outside ? "sea" : "room-tone";
            case "lighthouse" -> outside ? "sea" : "wind";
            case "forest", "park", "garden", "graveyard", "river" -> "forest";
            case "market" -> "crowd";
            case "street", "city-night", "alley", "bridge", "platform", "village" -> outside ? "traffic" : "room-tone";
            case "tavern", "shop", "school", "stage" -> "crowd";
            case "mountain", "desert", "field" -> outside ? (weather.equals("clear") && place.kind().equals("field") ? "forest" : "wind")
                    : "room-tone";
            default -> outside ? "wind" : "room-tone";
        };
    }
}
