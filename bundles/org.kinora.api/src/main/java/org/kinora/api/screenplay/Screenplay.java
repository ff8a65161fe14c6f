package org.kinora.api.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A screenplay: title page, elements in order, and what a writer should look at. Immutable; made by a {@link ScriptFormat}. */
public record Screenplay(List<TitleEntry> titlePage, List<Element> elements, List<Problem> problems) {
    public Screenplay {
        titlePage = List.copyOf(titlePage);
        elements = List.copyOf(elements);
        problems = List.copyOf(problems);
    }

    /** The first value of a title page entry, whatever its letter case; emphasis marks removed. */
    public Optional<String> title(String key) {
        return titlePage.stream().filter(entry -> entry.key().equalsIgnoreCase(key)).flatMap(entry -> entry.values().stream()).findFirst()
                .map(value -> value.replaceAll("[*_]", "").strip());
    }

    /** The scenes in order. What stands before the first heading is a scene without one, when it holds action or speech. */
    public List<ScriptScene> scenes() {
        List<ScriptScene> scenes = new ArrayList<>();
        Optional<Element.Heading> heading = Optional.empty();
        List<Element> body = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Element.Heading next) {
                add(scenes, heading, body);
                heading = Optional.of(next);
                body = new ArrayList<>();
            } else {
                body.add(element);
            }
        }
        add(scenes, heading, body);
        return List.copyOf(scenes);
    }

    private static void add(List<ScriptScene> scenes, Optional<Element.Heading> heading, List<Element> body) {
        boolean film = body.stream().anyMatch(e -> e instanceof Element.Action || e instanceof Element.Speech || e instanceof Element.Lyrics);
        if (heading.isPresent() || film) scenes.add(new ScriptScene(scenes.size(), heading, body));
    }
}
