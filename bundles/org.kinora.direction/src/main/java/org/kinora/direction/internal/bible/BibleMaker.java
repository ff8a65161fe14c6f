package org.kinora.direction.internal.bible;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;
import org.kinora.api.story.Place;
import org.kinora.api.story.Prop;
import org.kinora.api.story.Style;
import org.kinora.api.story.VoiceProfile;
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.words.Lexicon;
import org.kinora.direction.internal.words.Lists;
import org.kinora.direction.internal.words.Tokens;

/** Makes the story bible of a script. Thread-safe. */
public final class BibleMaker {
    private final Lexicon people = Lexicon.beside(BibleMaker.class, "people.txt");
    private final Lexicon props = Lexicon.beside(BibleMaker.class, "props.txt");
    private final Casting casting;
    private final Lexicon said = Lexicon.beside(BibleMaker.class, "looks.txt");
    private final Lexicon names = Lexicon.beside(BibleMaker.class, "names.txt");
    private final Looks looks = new Looks(said, Lexicon.beside(BibleMaker.class, "colours.txt"), names);
    private final Sets sets = new Sets(Lexicon.beside(BibleMaker.class, "sets.txt"));
    private final Landmarks landmarks = new Landmarks(Lexicon.beside(BibleMaker.class, "landmarks.txt"),
            Lists.beside(BibleMaker.class, "landmarks.txt"), people, props);
    private final Things things = new Things(props, landmarks);
    private final Styles styles = new Styles();

    /** @param poses verbs of action, to tell what somebody is from what somebody does */
    public BibleMaker(Lexicon poses) {
        casting = new Casting(people, props, poses, said, looks, names);
    }

    /**
     * The bible with what planning needs beside it.
     *
     * @param places place by scene id
     * @param seniors the scene that describes its place, by place id
     */
    public record Made(Bible bible, Cast cast, Map<String, Place> places, Map<String, SceneScript> seniors, Landmarks landmarks) {
        public List<Prop> propsIn(String text) {
            return Things.seen(text, bible.props());
        }

        /** Props of a text that a hand or a table may hold. */
        public List<Prop> smallIn(String text) {
            return propsIn(text).stream().filter(prop -> !landmarks.large(prop)).toList();
        }

        /** Small things that a text names in capitals: what a writer wants seen close. A {@code VIOLIN CASE} is no {@code VIOLIN}. */
        public List<Prop> capitalsIn(String text) {
            List<Prop> named = smallIn(text).stream().filter(prop -> text.contains(prop.name())
                    && prop.name().codePoints().noneMatch(java.lang.Character::isLowerCase)).toList();
            return named.stream().filter(prop -> named.stream().noneMatch(other -> !other.equals(prop) && other.name().contains(prop.name())
                    && !text.replace(other.name(), "").contains(prop.name()))).toList();
        }

        /** Large things of a text that may be seen at a place. */
        public List<Prop> largeIn(String text, Place place) {
            return landmarks.in(text, bible.props()).stream().filter(prop -> landmarks.fits(prop, place)).toList();
        }

        /** What a wide picture of a place shows, the most important first. */
        public List<Prop> landmarks(String text, Place place) {
            SceneScript senior = seniors.get(place.id());
            return senior == null ? largeIn(text, place) : landmarks.of(text, senior, place, bible.props());
        }
    }

    public Made make(List<SceneScript> scenes, String style) {
        List<Role> roles = casting.cast(scenes);
        Set<String> colours = new HashSet<>();
        List<Character> characters = new ArrayList<>();
        Map<String, Look> seen = new HashMap<>();
        for (Role role : roles) seen.put(role.id(), looks.of(role, colours));
        Cast cast = new Cast(roles, seen);
        Map<String, VoiceProfile> voices = Voices.of(cast, seen, scenes);
        for (Role role : roles)
            characters.add(new Character(role.id(), role.name(), role.aliases(), role.species(), description(role, seen.get(role.id())),
                    seen.get(role.id()), voices.get(role.id())));
        characters.sort(Comparator.comparing(Character::id));
        Map<String, Place> places = sets.of(scenes, cast);
        List<Prop> found = new ArrayList<>(things.of(scenes, cast));
        found.addAll(landmarks.props(scenes, List.copyOf(found), cast));
        found.sort(Comparator.comparing(Prop::id));
        List<Place> distinct = places.values().stream().distinct().sorted(Comparator.comparing(Place::id)).toList();
        Style look = styles.of(style, scenes);
        Map<String, SceneScript> seniors = new HashMap<>();
        for (SceneScript scene : scenes) seniors.merge(places.get(scene.id()).id(), scene, (a, b) -> b.age() < a.age() ? b : a);
        return new Made(new Bible(List.copyOf(characters), distinct, List.copyOf(found), look), cast, places, seniors, landmarks);
    }

    private static String description(Role role, Look look) {
        String name = Tokens.titleCase(role.name());
        String said = role.introduction().strip();
        if (!role.species().equals("human")) {
            String kind = role.species().equals("crowd") ? "a group of people" : "a " + role.species();
            return said.isEmpty() ? name + ", " + kind : name + ", " + kind + ", " + said;
        }
        StringBuilder text = new StringBuilder(name);
        if (!said.isEmpty()) text.append(", ").append(said);
        else text.append(look.gender().equals("female") ? ", a woman" : ", a man").append(" of about ").append(look.age());
        text.append("; ").append(look.build()).append(" build, ").append(look.hair().equals("bald") ? "bald" : look.hair() + " hair");
        if (!said.toLowerCase(java.util.Locale.ROOT).contains(look.costume())) text.append(", ").append(look.costume());
        return text.toString();
    }
}
