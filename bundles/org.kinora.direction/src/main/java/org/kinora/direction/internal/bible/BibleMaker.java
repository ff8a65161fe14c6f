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
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.words.Lexicon;
import org.kinora.direction.internal.words.Tokens;

/** Makes the story bible of a script. Thread-safe. */
public final class BibleMaker {
    private final Lexicon people = Lexicon.beside(BibleMaker.class, "people.txt");
    private final Lexicon props = Lexicon.beside(BibleMaker.class, "props.txt");
    private final Casting casting;
    private final Lexicon said = Lexicon.beside(BibleMaker.class, "looks.txt");
    private final Looks looks = new Looks(said, Lexicon.beside(BibleMaker.class, "colours.txt"), Lexicon.beside(BibleMaker.class, "names.txt"));
    private final Sets sets = new Sets(Lexicon.beside(BibleMaker.class, "sets.txt"));
    private final Things things = new Things(props);
    private final Styles styles = new Styles();

    /** @param poses verbs of action, to tell what somebody is from what somebody does */
    public BibleMaker(Lexicon poses) {
        casting = new Casting(people, props, poses, said);
    }

    /**
     * The bible with what planning needs beside it.
     *
     * @param places place by scene id
     */
    public record Made(Bible bible, Cast cast, Map<String, Place> places) {
        public List<Prop> propsIn(String text) {
            return Things.seen(text, bible.props());
        }
    }

    public Made make(List<SceneScript> scenes, String style) {
        List<Role> roles = casting.cast(scenes);
        Set<String> colours = new HashSet<>();
        Set<String> voices = new HashSet<>();
        List<Character> characters = new ArrayList<>();
        Map<String, String> genders = new HashMap<>();
        for (Role role : roles) {
            Look look = looks.of(role, colours);
            genders.put(role.id(), look.gender());
            characters.add(new Character(role.id(), role.name(), role.aliases(), role.species(), description(role, look), look,
                    Voices.of(role, look, voices)));
        }
        characters.sort(Comparator.comparing(Character::id));
        Cast cast = new Cast(roles, genders);
        Map<String, Place> places = sets.of(scenes, cast);
        List<Prop> found = things.of(scenes, cast).stream().sorted(Comparator.comparing(Prop::id)).toList();
        List<Place> distinct = places.values().stream().distinct().sorted(Comparator.comparing(Place::id)).toList();
        Style look = styles.of(style, scenes);
        return new Made(new Bible(List.copyOf(characters), distinct, found, look), cast, places);
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
