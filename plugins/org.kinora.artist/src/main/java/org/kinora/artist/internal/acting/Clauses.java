package org.kinora.artist.internal.acting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.story.Character;

/**
 * Who does what: an action divided at its stops, commas and joining words, each piece with those it speaks of. A piece without a subject has the one
 * before it; a pronoun takes the nearest one it fits. Immutable.
 */
final class Clauses {
    /** Some words, in lower case, and the ids of those who do what they say. */
    record Clause(String words, List<String> subjects) {}

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;:])\\s+");
    private static final Pattern JOIN = Pattern.compile(",\\s*(?:and |then |und |dann |et |y )?|"
            + "\\s+(?:and then|and|then|und dann|und|et puis|et|y)\\s+");
    private static final Pattern FIRST = Pattern.compile("^(?:then |now |slowly |dann |nun )?([\\p{L}']+)");
    private static final Map<String, String> PRONOUNS = Map.of("he", "male", "she", "female", "er", "male", "il", "male", "elle", "female",
            "él", "male", "ella", "female", "it", "");
    private static final List<String> ALL = List.of("they", "both", "beide", "ils", "elles", "ellos", "ellas", "everybody", "everyone", "alle");
    private static final Pattern SOMEBODY = Pattern.compile("^(?:the|der|die|das|le|la|el) (?:\\p{L}+ )?(?:man|woman|boy|girl|child|kid|keeper"
            + "|mann|frau|junge|mädchen|kind|homme|femme|garçon|fille|hombre|mujer|niño|niña)\\b");

    private final List<Character> people;
    private final Optional<String> focus;

    /**
     * @param people those who are seen
     * @param focus id of the one the shot is about
     */
    Clauses(List<Character> people, Optional<String> focus) {
        this.people = people;
        this.focus = focus.filter(id -> people.stream().anyMatch(one -> one.id().equals(id)));
    }

    List<Clause> of(String action) {
        List<Clause> clauses = new ArrayList<>();
        List<String> last = focus.map(List::of).orElse(List.of());
        for (String sentence : SENTENCE.split(action.strip())) {
            Optional<List<String>> before = Optional.empty();
            for (String piece : JOIN.split(sentence)) {
                String words = piece.strip().toLowerCase(Locale.ROOT);
                if (words.isEmpty()) continue;
                List<String> subjects = subjects(words, last, before);
                clauses.add(new Clause(words, subjects));
                if (!subjects.isEmpty()) last = subjects;
                before = Optional.of(subjects);
            }
        }
        return List.copyOf(clauses);
    }

    /**
     * @param last whom the action spoke of last
     * @param before whom the piece before this one speaks of; empty at the beginning of a sentence
     */
    private List<String> subjects(String words, List<String> last, Optional<List<String>> before) {
        Matcher first = FIRST.matcher(words);
        String word = first.find() ? first.group(1) : "";
        if (ALL.contains(word)) return people.stream().map(Character::id).toList();
        if (PRONOUNS.containsKey(word)) return pronoun(PRONOUNS.get(word), last);
        Optional<String> named = named(words);
        if (named.isPresent()) return List.of(named.get());
        if (SOMEBODY.matcher(words).find()) return focus.map(List::of).orElse(List.of());
        // A sentence that begins with something else speaks of a thing: "The wick catches."
        return before.orElse(List.of());
    }

    private List<String> pronoun(String gender, List<String> last) {
        List<String> fits = people.stream().filter(one -> fits(one, gender)).map(Character::id).toList();
        return fits.stream().filter(last::contains).findFirst().or(() -> fits.stream().findFirst()).map(List::of).orElse(List.of());
    }

    private static boolean fits(Character one, String gender) {
        boolean human = one.species().equals("human");
        return gender.isEmpty() ? !human : human && (one.look().gender().isEmpty() || one.look().gender().equals(gender));
    }

    /** Whoever a piece begins with, after at most two other words. */
    private Optional<String> named(String words) {
        String found = null;
        int at = Integer.MAX_VALUE;
        for (Character one : people) {
            Matcher name = Pattern.compile("^(?:[\\p{L}']+ ){0,2}?" + Pattern.quote(one.name().toLowerCase(Locale.ROOT)) + "\\b").matcher(words);
            if (name.find() && name.end() < at) {
                found = one.id();
                at = name.end();
            }
        }
        return Optional.ofNullable(found);
    }
}
