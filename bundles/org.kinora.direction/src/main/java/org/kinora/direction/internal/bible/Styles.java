package org.kinora.direction.internal.bible;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.story.Style;
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.words.Lists;
import org.kinora.direction.internal.words.Tokens;

/** The look of the film: as asked for, else by the words of headings and action. */
final class Styles {
    private static final Map<String, Style> STYLES = Map.of(
            "noir", new Style("noir", "film noir, hard light, deep shadows, muted colours", List.of("1A1C22", "3A3F4B", "8A8F98", "D9C7A0",
                    "B03A2E")),
            "watercolour", new Style("watercolour", "soft watercolour illustration, gentle light, paper grain", List.of("F4ECD8", "A8C69F", "6FA3B7",
                    "E8A87C", "5B4B49")),
            "neon", new Style("neon", "clean science fiction, cool light with neon accents, precise shapes", List.of("0B132B", "1C2541", "3A86FF",
                    "5BC0BE", "FF006E")),
            "ink-wash", new Style("ink-wash", "ink wash drawing, restrained palette, mist and strong silhouettes", List.of("22303C", "4F6D7A",
                    "9FB4C0", "E8DAB2", "DD6E42")),
            "storybook", new Style("storybook", "storybook illustration, rich colours, ornamental detail", List.of("2B2D42", "8D5B4C", "D4A373",
                    "588157", "BC4749")),
            "poster", new Style("poster", "bold graphic poster, flat colours, lively shapes", List.of("2D1E2F", "F15152", "F7B32B", "2D7DD2",
                    "EEEEEE")),
            "cinematic", new Style("cinematic", "cinematic illustration, natural light, shallow depth, filmic colour", List.of("1F2A36", "5C6B73",
                    "C2A878", "E9D8A6", "9B2226")));

    private final Map<String, List<String>> words = Lists.beside(Styles.class, "styles.txt");

    Style of(String asked, List<SceneScript> scenes) {
        String id = Tokens.slug(asked.isBlank() ? "cinematic" : asked);
        if (STYLES.containsKey(id)) return asked.isBlank() ? STYLES.get(chosen(scenes)) : STYLES.get(id);
        return new Style(id, asked.strip(), STYLES.get(chosen(scenes)).palette());
    }

    private String chosen(List<SceneScript> scenes) {
        Map<String, Integer> counts = new HashMap<>();
        for (SceneScript scene : scenes) for (String token : Tokens.lower(scene.headingText() + " " + scene.actionText())) counts.merge(token, 1,
                Integer::sum);
        Map<String, Integer> scores = new LinkedHashMap<>();
        words.forEach((style, list) -> scores.put(style, list.stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum()));
        return scores.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a).filter(best -> best.getValue() > 1)
                .map(Map.Entry::getKey)
                .orElse("cinematic");
    }
}
