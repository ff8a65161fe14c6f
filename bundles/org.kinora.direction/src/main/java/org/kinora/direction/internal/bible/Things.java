package org.kinora.direction.internal.bible;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinora.api.story.Prop;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.words.Lexicon;
import org.kinora.direction.internal.words.Tokens;

/** The props: what action names in capitals, or holds in hands, by the words of props.txt. */
final class Things {
    private final Lexicon props;
    private final Landmarks landmarks;

    Things(Lexicon props, Landmarks landmarks) {
        this.props = props;
        this.landmarks = landmarks;
    }

    /** Everything named in capitals that is nobody, the most senior first. */
    List<Prop> of(List<SceneScript> scenes, Cast cast) {
        Map<String, Prop> found = new LinkedHashMap<>();
        for (SceneScript scene : scenes.stream().sorted(Comparator.comparingLong(SceneScript::age)).toList())
            for (Piece piece : scene.pieces()) for (String text : Casting.texts(piece)) for (Caps.Run run : Caps.of(text)) {
                if (!cast.mentions(run.text(), List.of()).isEmpty() || text.substring(0, run.from()).matches("(?s).*[:\"“„«]\\s*$")) continue;
                String kind = kind(run.text());
                if (kind.equals("thing") && run.text().split(" ").length > 3) continue;
                String id = Tokens.slug(run.text());
                if (cast.role(id).isPresent()) continue;
                found.putIfAbsent(id, new Prop(id, run.text(), kind, description(text, run)));
            }
        return List.copyOf(found.values());
    }

    /** What large thing it is, else the kind of the last word that has one. */
    String kind(String name) {
        String large = landmarks.kind(name);
        if (!large.isEmpty()) return large;
        List<Lexicon.Hit> hits = props.hits(name.toLowerCase(Locale.ROOT));
        return hits.isEmpty() ? "thing" : hits.getLast().kind();
    }

    /** The props of a text, as named in capitals before or now in small letters, in the order of the list. */
    static List<Prop> seen(String text, List<Prop> props) {
        List<String> words = Tokens.lower(text);
        List<Prop> seen = new ArrayList<>();
        for (Prop prop : props) {
            List<String> name = Tokens.lower(prop.name());
            boolean whole = times(words, name) > within(words, name, props);
            List<String> end = List.of(name.getLast());
            boolean last = !prop.kind().equals("thing") && times(words, end) > within(words, end, props.stream().filter(other -> !other.equals(prop)
                    && !Tokens.lower(other.name()).getLast().equals(end.getFirst())).toList());
            if (whole || last) seen.add(prop);
        }
        return seen;
    }

    /** How often a name is said as a piece of a longer one: no violin is seen where a violin case is. */
    private static long within(List<String> words, List<String> name, List<Prop> props) {
        return props.stream().map(prop -> Tokens.lower(prop.name())).filter(longer -> longer.size() > name.size())
                .mapToLong(longer -> times(words, longer) * times(longer, name)).sum();
    }

    private static long times(List<String> words, List<String> name) {
        return java.util.stream.IntStream.rangeClosed(0, words.size() - name.size()).filter(from -> words.subList(from, from + name.size())
                .equals(name)).count();
    }

    private static String description(String text, Caps.Run run) {
        return Phrase.before(text, run.from()).of(Tokens.titleCase(run.text()).toLowerCase(Locale.ROOT), false);
    }
}
