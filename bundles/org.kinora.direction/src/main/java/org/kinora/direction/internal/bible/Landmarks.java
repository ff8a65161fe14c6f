package org.kinora.direction.internal.bible;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Setting;
import org.kinora.api.story.Place;
import org.kinora.api.story.Prop;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.words.Lexicon;
import org.kinora.direction.internal.words.Tokens;

/**
 * The large things that wide pictures are about: a lighthouse, a bridge, a boat. They are named in small letters; landmarks.txt knows them. What
 * stands at a place is seen whenever the place is shown, what moves only where the script names it.
 */
public final class Landmarks {
    private static final int SENTENCES = 2;
    private static final int MOST = 3;
    /** What lies behind everything else. */
    private static final List<String> BEHIND = List.of("tree", "rock", "mountain", "waterfall", "gate", "pier", "stall", "street-lamp", "window",
            "wave", "moon", "planet");
    private static final List<String> NONE = List.of("no", "not", "without", "kein", "keine", "keinen", "ohne", "sans", "sin");

    private final Lexicon words;
    private final Lexicon people;
    private final Lexicon props;
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, List<String>> also;

    /** @param also other words for large things by kind, as {@code also.KIND} */
    Landmarks(Lexicon words, Map<String, List<String>> also, Lexicon people, Lexicon props) {
        this.words = words;
        this.also = also;
        this.people = people;
        this.props = props;
        for (String kind : words.kinds()) if (!kind.startsWith("also.")) groups.put(drawn(kind), kind.substring(0, kind.indexOf('.')));
    }

    /** What a name of a large thing is drawn as; empty for everything else. */
    String kind(String name) {
        List<Lexicon.Hit> hits = words.hits(name.toLowerCase(Locale.ROOT));
        boolean whole = !hits.isEmpty() && hits.getLast().to() == Tokens.of(name).size();
        return whole && !ambiguous(hits.getLast()) ? drawn(hits.getLast().kind()) : "";
    }

    /** Whether a word means something large only where that was named before. */
    private static boolean ambiguous(Lexicon.Hit hit) {
        return hit.kind().startsWith("also.");
    }

    private static String drawn(String entry) {
        return entry.substring(entry.indexOf('.') + 1);
    }

    /** Whether a prop is too large for a hand or a table. */
    public boolean large(Prop prop) {
        return groups.containsKey(prop.kind());
    }

    /** Whether a large thing may be seen at a place: what belongs inside there, what belongs outside there, and what the writer wrote in capitals. */
    public boolean fits(Prop prop, Place place) {
        String group = groups.getOrDefault(prop.kind(), "");
        boolean capitals = prop.name().codePoints().noneMatch(Character::isLowerCase);
        return group.isEmpty() || capitals || group.equals("inside") == place.interior();
    }

    /** Large things named in small letters, the most senior first, without those that are known already. */
    List<Prop> props(List<SceneScript> scenes, List<Prop> known, Cast cast) {
        List<Prop> found = new ArrayList<>(known.stream().filter(this::large).toList());
        for (SceneScript scene : scenes.stream().sorted(Comparator.comparingLong(SceneScript::age)).toList()) {
            Stream<Prop> inAction = scene.pieces().stream().flatMap(piece -> Casting.texts(piece).stream()).flatMap(text -> named(text).stream());
            Stream.concat(inAction, heading(scene).stream()).filter(prop -> cast.role(prop.id()).isEmpty() && cast.speaker(prop.name()).isEmpty())
                    .filter(prop -> known.stream().noneMatch(other -> other.id().equals(prop.id())))
                    .filter(prop -> found.stream().noneMatch(other -> same(other, prop) || other.id().equals(prop.id()))).forEach(found::add);
        }
        return found.stream().filter(prop -> !known.contains(prop)).toList();
    }

    /** Whether two names may mean one thing: {@code fishing boat} and {@code boat}, {@code farmhouse} and {@code house}. */
    private boolean same(Prop known, Prop other) {
        if (also.getOrDefault("also." + known.kind(), List.of()).contains(last(other))) return true;
        return known.kind().equals(other.kind()) && (last(known).endsWith(last(other)) || last(other).endsWith(last(known)));
    }

    private static String last(Prop prop) {
        return Tokens.lower(prop.name()).getLast();
    }

    /** The large things that a text names, whatever it calls them, the most important first. */
    List<Prop> in(String text, List<Prop> all) {
        List<String> tokens = Tokens.lower(text);
        Map<Prop, Integer> places = new LinkedHashMap<>();
        for (Prop prop : all) {
            if (!large(prop)) continue;
            List<String> others = also.getOrDefault("also." + prop.kind(), List.of());
            String last = last(prop);
            for (int i = 0; i < tokens.size(); i++) {
                String word = tokens.get(i);
                boolean named = last.endsWith(word) && (last.length() == word.length() || prop.kind().equals(kind(word)));
                if (named || others.contains(word)) places.putIfAbsent(prop, i);
            }
        }
        return places.keySet().stream().sorted(Comparator.comparing((Prop prop) -> BEHIND.contains(prop.kind())).thenComparing(places::get)).toList();
    }

    /** The large things that a text names with an article, an adjective or in the plural. */
    private List<Prop> named(String text) {
        List<Tokens.Token> tokens = Tokens.of(text);
        List<Prop> named = new ArrayList<>();
        for (Lexicon.Hit hit : words.hits(tokens.stream().map(Tokens.Token::lower).toList())) {
            String name = text.substring(tokens.get(hit.from()).from(), tokens.get(hit.to() - 1).to());
            if (name.codePoints().anyMatch(Character::isUpperCase) && !german(tokens, hit) || ambiguous(hit) || belongs(text, tokens, hit))
                continue;
            Phrase phrase = Phrase.before(text, tokens.get(hit.from()).from());
            boolean plural = name.matches("\\p{Ll}.*[^su]s") || phrase.plural();
            boolean thing = phrase.determined() || plural && !phrase.adjectives().isEmpty();
            boolean verb = !words.hits(phrase.adjectives()).isEmpty() || plural && phrase.single();
            int before = hit.from() - phrase.words() - 1;
            boolean missing = NONE.contains(phrase.determiner()) || before >= 0 && NONE.contains(tokens.get(before).lower());
            if (!thing || verb || missing) continue;
            named.add(new Prop(Tokens.slug(name), name, drawn(hit.kind()), phrase.of(name, plural)));
        }
        return named;
    }

    /** Nouns of German have capitals; a whole word in capitals is left to the props. */
    private static boolean german(List<Tokens.Token> tokens, Lexicon.Hit hit) {
        return tokens.subList(hit.from(), hit.to()).stream().noneMatch(Tokens.Token::capitals) && tokens.get(hit.from()).from() > 0;
    }

    /** Whether the word only describes the next one: {@code a lighthouse keeper}, {@code the car keys}. */
    private boolean belongs(String text, List<Tokens.Token> tokens, Lexicon.Hit hit) {
        if (hit.to() >= tokens.size() || !text.substring(tokens.get(hit.to() - 1).to(), tokens.get(hit.to()).from()).equals(" ")) return false;
        String next = tokens.get(hit.to()).lower();
        return people.kind(next).isPresent() || props.kind(next).filter(kind -> !kind.equals("vehicle")).isPresent();
    }

    private List<Prop> heading(SceneScript scene) {
        return scene.heading().map(Element.Heading::setting).map(setting -> {
            List<Prop> props = new ArrayList<>();
            Stream.concat(Stream.of(setting.place()), setting.rooms().stream()).forEach(name -> {
                String kind = kind(name);
                String plain = Tokens.titleCase(name).toLowerCase(Locale.ROOT);
                if (!kind.isEmpty() && setting.where() != Setting.Where.INTERIOR) props.add(new Prop(Tokens.slug(name), plain, kind, plain));
            });
            return props;
        }).orElse(List.of());
    }

    /**
     * What a wide picture of a place shows, the most important first: what its own words name, then what the heading names, then what stands there
     * since the place was first described. At most three.
     *
     * @param text the words that the picture comes from
     * @param senior the scene that describes the place
     */
    List<Prop> of(String text, SceneScript senior, Place place, List<Prop> props) {
        List<Prop> shown = new ArrayList<>(in(text, props));
        if (!place.interior()) add(shown, heading(senior), props);
        String described = senior.pieces().stream().filter(piece -> piece instanceof Piece.Action).findFirst().map(piece -> {
            List<String> sentences = Tokens.sentences(((Piece.Action) piece).text());
            return String.join(" ", sentences.subList(0, Math.min(SENTENCES, sentences.size())));
        }).orElse("");
        List<Prop> standing = in(described, props).stream().filter(prop -> !groups.get(prop.kind()).equals("moving")).toList();
        add(shown, standing, props);
        return shown.stream().filter(prop -> fits(prop, place)).sorted(Comparator.comparing(prop -> BEHIND.contains(prop.kind()))).limit(MOST)
                .toList();
    }

    private void add(List<Prop> shown, List<Prop> more, List<Prop> props) {
        for (Prop prop : more) props.stream().filter(other -> large(other) && same(other, prop) && !shown.contains(other)).findFirst()
                .ifPresent(shown::add);
    }
}
