package org.kinora.direction.internal.bible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.direction.internal.words.Lexicon;
import org.kinora.direction.internal.words.Lists;
import org.kinora.direction.internal.words.Tokens;

/**
 * Finds the people that a sentence is about by their role: {@code The artist paints}, {@code Behind the bar stands an old man}. A noun counts
 * where it is the subject; what is compared, pictured or spoken of is nobody. Thread-safe.
 */
final class Subjects {
    private static final Map<String, List<String>> WORDS = Lists.beside(Subjects.class, "unnamed.txt");
    private static final Map<String, String> SINGULARS = singulars();

    private final Lexicon people;
    private final Lexicon verbs;

    Subjects(Lexicon people, Lexicon verbs) {
        this.people = people;
        this.verbs = verbs;
    }

    /**
     * Somebody, or several.
     *
     * @param noun one of the kind, as written: {@code artist}, {@code Person A}
     * @param distinct adjectives that tell two of a kind apart, as written, in small letters
     * @param definite whether it was spoken of before
     * @param count how many there are
     * @param from where the noun with its adjectives begins in the sentence
     * @param to where it ends
     */
    record Subject(String noun, List<String> distinct, boolean definite, int count, int from, int to) {}

    /** The numbered list of words for a purpose. */
    static List<String> words(String list) {
        return WORDS.get(list);
    }

    /** One of what a word says several of, in small letters; empty when it says one. */
    static Optional<String> one(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(SINGULARS.get(small))
                .or(() -> small.matches(".*[^s]s") ? Optional.of(small.substring(0, small.length() - 1)) : Optional.empty());
    }

    List<Subject> of(String sentence) {
        List<Tokens.Token> tokens = Tokens.of(sentence);
        List<String> lower = tokens.stream().map(Tokens.Token::lower).toList();
        List<Subject> found = new ArrayList<>();
        int[] nouns = nouns(lower);
        for (int i = 0; i < tokens.size(); i++) {
            if (nouns[i] == 0) continue;
            subject(sentence, tokens, lower, i, i + nouns[i], found).ifPresent(found::add);
            i += nouns[i] - 1;
        }
        return found;
    }

    /** How many words a noun takes that begins at a word. */
    private int[] nouns(List<String> lower) {
        int[] nouns = new int[lower.size()];
        people.hits(lower).stream().filter(hit -> person(hit.kind()) || WORDS.get("crowd").contains(lower.get(hit.from())))
                .forEach(hit -> nouns[hit.from()] = hit.to() - hit.from());
        for (int i = 0; i < nouns.length; i++)
            if (nouns[i] == 0 && one(lower.get(i)).flatMap(people::kind).filter(kind -> kind.contains("-")).isPresent()) nouns[i] = 1;
        return nouns;
    }

    private static boolean person(String kind) {
        return !kind.equals("crowd") && !kind.equals("alien");
    }

    private Optional<Subject> subject(String sentence, List<Tokens.Token> tokens, List<String> lower, int from, int to, List<Subject> before) {
        String noun = sentence.substring(tokens.get(from).from(), tokens.get(to - 1).to());
        if (WORDS.get("never").contains(noun.toLowerCase(Locale.ROOT)) || tokens.get(from).capitals()) return Optional.empty();
        boolean numbered = to < tokens.size() && tokens.get(to).text().matches("[A-Z]|\\d{1,2}") && tokens.get(from).capital()
                && sentence.substring(tokens.get(to - 1).to(), tokens.get(to).from()).matches(" #?");
        if (numbered) {
            String name = noun + " " + tokens.get(to).text();
            boolean subject = starts(sentence, tokens, lower, from, before) && follows(sentence, tokens, to + 1, false, false);
            return subject ? Optional.of(new Subject(name, List.of(), true, 1, tokens.get(from).from(), tokens.get(to).to())) : Optional.empty();
        }
        Phrase phrase = Phrase.before(sentence, tokens.get(from).from());
        int start = from - phrase.words();
        boolean alone = people.kind(noun).filter(Subjects::person).isPresent() || WORDS.get("crowd").contains(noun.toLowerCase(Locale.ROOT));
        Optional<String> single = alone ? Optional.empty() : one(noun);
        boolean several = single.isPresent() || SINGULARS.containsKey(noun.toLowerCase(Locale.ROOT)) && number(phrase.determiner()) > 1;
        int count = several ? number(phrase.determiner()) : 1;
        if (several ? count < 2 : !phrase.single() && !definite(phrase)) return Optional.empty();
        if (german(phrase.determiner()) != tokens.get(to - 1).capital() && !phrase.determiner().isEmpty()) return Optional.empty();
        boolean loose = german(phrase.determiner())
                || !phrase.determiner().matches("a|an|the|his|her|their|its|this|that|one|another|last|two|three|both");
        boolean clause = start > 0 && WORDS.get("clause").contains(lower.get(start - 1));
        if (start < 0 || !starts(sentence, tokens, lower, start, before)) return Optional.empty();
        boolean inverted = start > 0 && WORDS.get("placed").contains(lower.get(start - 1));
        if (!inverted && !follows(sentence, tokens, to, several, loose) || clause && !verb(tokens, to, several, loose)) return Optional.empty();
        List<String> distinct = Tokens.lower(phrase.adjectives()).stream().filter(WORDS.get("distinct")::contains).toList();
        if (phrase.determiner().equals("another")) distinct = List.of("other");
        String name = several ? single.orElseGet(() -> SINGULARS.get(noun.toLowerCase(Locale.ROOT))) : noun;
        return Optional.of(new Subject(name, distinct, definite(phrase) && !several, count, tokens.get(start).from(), tokens.get(to - 1).to()));
    }

    private static boolean definite(Phrase phrase) {
        return phrase.determined() && !phrase.plural() && !phrase.single();
    }

    private static int number(String determiner) {
        return WORDS.get("two").contains(determiner) ? 2 : WORDS.get("three").contains(determiner) ? 3 : 0;
    }

    private static boolean german(String determiner) {
        return determiner.matches("ein|eine|einen|einem|einer|der|die|das|den|dem|sein|seine|ihr|ihre|zwei|drei|vier|viele|beide");
    }

    /** Whether a subject may begin at a word: first in its sentence or clause, or behind the verb of a sentence that begins with a place. */
    private static boolean starts(String sentence, List<Tokens.Token> tokens, List<String> lower, int start, List<Subject> before) {
        if (lower.subList(0, start).stream().anyMatch(WORDS.get("picture")::contains)) return false;
        if (start == 0) return true;
        String between = sentence.substring(tokens.get(start - 1).to(), tokens.get(start).from());
        String last = lower.get(start - 1);
        if (between.matches("(?s).*[;:–—-].*") || between.contains("\n\n")) return true;
        boolean place = WORDS.get("place").contains(lower.getFirst());
        boolean nobody = before.isEmpty() && tokens.subList(0, start).stream().noneMatch(token -> token.capitals() || token.number()
                || List.of("she", "he", "they", "i", "we", "you", "er", "sie", "elle", "il", "who").contains(token.lower()));
        if (between.contains(",")) return nobody && place;
        if (!between.isBlank()) return false;
        if (WORDS.get("lead").contains(last)) return true;
        return WORDS.get("placed").contains(last) && place && nobody;
    }

    /** Whether what stands behind a noun leaves it one: no other noun that it is a part of. */
    private boolean follows(String sentence, List<Tokens.Token> tokens, int to, boolean several, boolean loose) {
        if (to >= tokens.size()) return true;
        Tokens.Token next = tokens.get(to);
        String between = sentence.substring(tokens.get(to - 1).to(), next.from());
        if (!between.isBlank()) return true;
        return WORDS.get("after").contains(next.lower()) || next.lower().endsWith("ly") || next.lower().endsWith("ing")
                || verb(tokens, to, several, loose);
    }

    /** Whether a verb in the third person is behind a noun, maybe with an adverb between. */
    private boolean verb(List<Tokens.Token> tokens, int to, boolean several, boolean loose) {
        for (int i = to; i < Math.min(to + 3, tokens.size()); i++) {
            String word = tokens.get(i).lower();
            if (WORDS.get("verb").contains(word)) return true;
            boolean third = word.matches("[a-z]{2,}[^su']s") && !word.endsWith("is")
                    || word.matches("[a-z]+(?:cusses|resses|asses|esses|isses|osses)");
            if (several ? verbs.kind(word).isPresent() && !word.endsWith("ing") : third) return true;
            if (loose && !tokens.get(i).capital() && (verbs.kind(word).isPresent() || word.matches("\\p{L}{2,}(?:t|en|e|a|ent|an)"))) return true;
            if (!WORDS.get("after").contains(word) && !word.endsWith("ly")) return false;
        }
        return false;
    }

    private static Map<String, String> singulars() {
        Map<String, String> singulars = new HashMap<>();
        for (String pair : WORDS.get("many")) singulars.put(pair.split(" ")[0], pair.split(" ")[1]);
        return Map.copyOf(singulars);
    }
}
