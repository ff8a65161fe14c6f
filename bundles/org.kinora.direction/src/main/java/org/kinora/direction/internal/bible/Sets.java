package org.kinora.direction.internal.bible;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Setting;
import org.kinora.api.story.Place;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.words.Lexicon;
import org.kinora.direction.internal.words.Tokens;

/** The places of the story: one for each name in the headings, what set it is, and how the script describes it. */
final class Sets {
    private static final Place NOWHERE = new Place("somewhere", "SOMEWHERE", "room", true, "a plain place");

    private static final String PERSONAL =
            "(?iu).*\\b(?:he|she|they|his|her|hers|him|their|them|we|us|i|you|er|sie|ihm|ihn|ihr|ihre|sein|seine|il|elle|ils|elles|él|ella)\\b.*";

    private final Lexicon sets;

    Sets(Lexicon sets) {
        this.sets = sets;
    }

    /** Places by scene id; descriptions come from the scene that is longest part of the script. */
    Map<String, Place> of(List<SceneScript> scenes, Cast cast) {
        Map<String, SceneScript> senior = new LinkedHashMap<>();
        Map<String, String> ids = new LinkedHashMap<>();
        for (SceneScript scene : scenes) {
            String id = id(scene);
            ids.put(scene.id(), id);
            senior.merge(id, scene, (a, b) -> b.age() < a.age() ? b : a);
        }
        Map<String, Place> places = new LinkedHashMap<>();
        ids.forEach((scene, id) -> places.put(scene, place(id, senior.get(id), cast)));
        return places;
    }

    private static String id(SceneScript scene) {
        return scene.heading().map(heading -> names(heading).stream().map(Tokens::slug).reduce((a, b) -> a + "." + b).orElse(NOWHERE.id()))
                .orElse(NOWHERE.id());
    }

    private static List<String> names(Element.Heading heading) {
        List<String> names = new ArrayList<>();
        if (!heading.setting().place().isBlank()) names.add(heading.setting().place().strip());
        heading.setting().rooms().stream().filter(room -> !room.isBlank()).forEach(names::add);
        return names;
    }

    private Place place(String id, SceneScript scene, Cast cast) {
        if (scene.heading().isEmpty()) return NOWHERE;
        List<String> names = names(scene.heading().get());
        if (names.isEmpty()) return NOWHERE;
        String name = String.join(" - ", names);
        Setting.Where where = scene.heading().get().setting().where();
        String kind = kind(names, where);
        boolean interior = where == Setting.Where.INTERIOR || where == Setting.Where.UNSAID && INDOORS.contains(kind);
        return new Place(id, name, kind, interior, description(name, scene, cast));
    }

    private static final List<String> INDOORS = List.of("kitchen", "bedroom", "living-room", "bathroom", "cellar", "cabin", "laboratory", "hospital",
            "school", "library", "prison", "warehouse",
            "office", "church", "stage", "tavern", "hall", "shop", "corridor", "cave", "room", "spaceship");
    private static final List<String> HOMES = List.of("kitchen", "bedroom", "living-room", "bathroom", "cellar", "cabin", "church", "room");
    private static final List<String> VESSELS = List.of("spaceship", "boat", "train", "lighthouse");

    /** The kind that a word of the innermost name says, then of the outer names; inside a vessel everything outdoors is the vessel. */
    private String kind(List<String> names, Setting.Where where) {
        List<String> kinds = names.reversed().stream().map(this::kind).filter(kind -> !kind.isEmpty()).toList();
        if (kinds.isEmpty()) return where == Setting.Where.EXTERIOR ? "field" : "room";
        String kind = kinds.getFirst();
        boolean inside = where != Setting.Where.EXTERIOR;
        String vessel = kinds.stream().filter(VESSELS::contains).findFirst().orElse("");
        if (inside && !vessel.isEmpty() && (vessel.equals("spaceship") || !INDOORS.contains(kind))) return vessel;
        if (inside && kinds.size() > 1 && !INDOORS.contains(kind) && INDOORS.contains(kinds.get(1))) return kinds.get(1);
        if (inside && kind.equals("village")) return "living-room";
        if (where == Setting.Where.EXTERIOR && HOMES.contains(kind)) return "village";
        return where == Setting.Where.EXTERIOR && INDOORS.contains(kind) && !List.of("cave", "spaceship").contains(kind) ? "street" : kind;
    }

    /** The kind of one name: the longest entry of sets.txt in it, the last of them when several are as long; else the end of a compound word. */
    private String kind(String name) {
        List<Lexicon.Hit> hits = sets.hits(name.replace('-', ' '));
        if (!hits.isEmpty()) return hits.stream().reduce((a, b) -> b.to() - b.from() >= a.to() - a.from() ? b : a).orElseThrow().kind();
        for (String word : Tokens.lower(name)) for (int i = 1; i + 4 <= word.length(); i++) {
            var end = sets.kind(word.substring(i));
            if (end.isPresent()) return end.get();
        }
        return "";
    }

    /** The name and those of the first two sentences of action that speak of nobody. */
    private static String description(String name, SceneScript scene, Cast cast) {
        StringBuilder text = new StringBuilder(Tokens.titleCase(name.replace(" - ", ", ")));
        for (Piece piece : scene.pieces()) {
            if (!(piece instanceof Piece.Action action)) continue;
            List<String> sentences = Tokens.sentences(action.text());
            for (String sentence : sentences.subList(0, Math.min(2, sentences.size()))) {
                if (!cast.mentions(sentence, List.of()).isEmpty() || sentence.matches(PERSONAL) || Tokens.of(sentence).size() > 24) break;
                text.append(text.indexOf(":") < 0 ? ": " : " ").append(sentence);
            }
            break;
        }
        return text.toString();
    }
}
