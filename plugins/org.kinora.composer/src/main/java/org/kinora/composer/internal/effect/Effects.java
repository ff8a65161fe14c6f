package org.kinora.composer.internal.effect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.generate.Sounding;

/** All kinds of sound effects by name, with the words that mean them. Immutable. */
public final class Effects {
    private final Map<String, Effect> kinds = new LinkedHashMap<>();
    private final Lexicon lexicon = Lexicon.load();
    private final Happenings happenings = Happenings.load();

    public Effects() {
        Stream.of(Doors.all(), Steps.all(), Signals.all(), Vehicles.all(), Impacts.all(), Weapons.all(), Tools.all(), Liquids.all(), Animals.all(),
                Nature.all(), Objects.all(),
                People.all())
                .flatMap(List::stream).forEach(effect -> kinds.put(effect.name(), effect));
    }

    /**
     * What to make of a kind's name, of a name with words that say how ({@code "footsteps: walks slowly"}), or of words; the place says where when
     * the
     * words do not.
     */
    public Optional<Heard> find(String words, String place) {
        String name = words.strip().toLowerCase(java.util.Locale.ROOT);
        Optional<Room> room = Room.of(place);
        int colon = name.indexOf(':');
        Effect named = kinds.get(colon < 0 ? name : name.substring(0, colon).strip());
        if (named != null) {
            Manner manner = colon < 0 ? Manner.USUAL : Manners.of(name.substring(colon + 1));
            return Optional.of(new Heard(named, grounded(named, manner, place), room.orElse(Room.OPEN)));
        }
        return lexicon.spot(words).map(spotted -> new Heard(kinds.get(spotted.kind()), grounded(kinds.get(spotted.kind()), spotted.manner(), place),
                spotted.room().or(() -> room).orElse(Room.OPEN)));
    }

    /** Steps are heard on the ground of their place. */
    private static Manner grounded(Effect effect, Manner manner, String place) {
        return Steps.walks(effect.name()) && manner.material().isEmpty() ? manner.on(Grounds.of(place)) : manner;
    }

    /** What is heard in the action of a shot, in its order; not what its ambience has anyway. */
    public List<Sounding> hear(String action, String ambience) {
        return happenings.hear(action, ambience);
    }

    /** The same sound in another room; as it is when there is no such room. */
    public Heard in(String room, Heard heard) {
        return Room.named(room).map(other -> new Heard(heard.effect(), heard.manner(), other)).orElse(heard);
    }

    /** The kinds in the order of their families. */
    Map<String, Effect> kinds() {
        return java.util.Collections.unmodifiableMap(kinds);
    }

    Happenings happenings() {
        return happenings;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** All names. */
    public List<String> names() {
        return List.copyOf(kinds.keySet());
    }

    /** The things and doings that mean a kind, joined for people and programs: {@code door gate / close shut}. */
    public String words(String kind) {
        return lexicon.entries().stream().filter(entry -> entry.kind().equals(kind)).findFirst()
                .map(entry -> text(entry.things()) + (entry.doings().isEmpty() ? "" : " / " + text(entry.doings()))).orElse("");
    }

    private static String text(List<Lexicon.Word> words) {
        return String.join(" ", words.stream().map(word -> String.join("-", word.parts())).toList());
    }

    /** Whether a kind goes on for as long as it is wanted. */
    public boolean repeats(String kind) {
        return kinds.get(kind).repeats();
    }

    /** The rooms that words can name. */
    public List<String> rooms() {
        return Room.names();
    }
}
