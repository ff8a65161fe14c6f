package org.kinora.composer.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.api.json.Json;
import org.kinora.composer.internal.effect.Effects;

/** The free parameters of this plug-in's requests, as JSON Schema. */
final class Parameters {
    /** Those of music. */
    static final String MUSIC = """
            {"type":"object","additionalProperties":false,"properties":{
            "stems":{"type":"string","enum":["","none"],"description":"none leaves the stems out"},
            "extend":{"type":"string","description":"asset id of a piece of this composer to go on with: mood, key, theme and the rest are its own"},
            "soundfont":{"type":"string","description":"asset id of an SF2 file whose instruments play"},
            "tempo-end":{"type":"string","pattern":"[0-9]{1,4}","description":"beats per minute at the end; the tempo changes evenly towards it"}}}
            """.replace("\n", "");

    private Parameters() {}

    /**
     * Those of sounds. Beside the properties it lists all kinds: {@code kinds} are effects with the words that mean them (things, then doings) and
     * whether they go on; {@code ambiences} are places and weathers.
     */
    static String sound(Effects effects, List<String> ambiences) {
        Map<String, Object> kinds = new TreeMap<>();
        for (String kind : effects.names()) kinds.put(kind, Map.of("words", effects.words(kind), "repeats", effects.repeats(kind)));
        return Json.write(Map.of("type", "object", "properties",
                Map.of("level", Map.of("type", "string", "enum", List.of("", "background", "foreground"), "description",
                        "how loud: a loop lies in the background by itself, anything else in the foreground"),
                        "room", Map.of("type", "string", "enum", effects.rooms(), "description", "where it is heard, instead of what the words say")),
                "kinds", kinds, "ambiences", ambiences));
    }
}
