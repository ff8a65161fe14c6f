package org.kinora.production.internal.operations.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.naming.ScreenplayWords;
import org.kinora.production.internal.naming.Spelling;
import org.kinora.production.internal.naming.Wording;

/** Finds how a name is written in a script, and whether another one can take its place. */
final class NewName {
    private static final Texts TEXTS = Texts.beside(NewName.class);
    private static final Pattern SAFE = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .'’-]{0,39}");
    /** Words of headings and transitions, and those that any sentence may begin with. */
    private static final Set<String> ORDINARY = Set.of("int", "ext", "est", "i/e", "cut", "fade", "the", "a", "an", "he", "she", "it", "they", "we",
            "you", "i", "who", "what", "when", "where", "why", "how", "will", "may", "can", "in", "on", "out", "up", "and", "or", "but", "no", "yes",
            "not", "this", "that", "my", "your", "his", "her", "our", "their", "to", "of", "at", "day", "night", "der", "die", "das", "ein", "eine",
            "er", "sie", "es", "und", "oder", "ich", "du", "wir", "ihr", "mit", "von", "zu", "im", "am");

    private final Screenplay screenplay;

    NewName(Screenplay screenplay) {
        this.screenplay = screenplay;
    }

    /** The shape that the script's sentences have most often, and its possessive. */
    Spelling spelled(String name) {
        Matcher each = Pattern.compile("(?iu)(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(name) + "(?:['’](s?)(?![\\p{L}\\p{N}]))?").matcher(text());
        Map<String, Integer> shapes = new HashMap<>();
        int bare = 0;
        int full = 0;
        while (each.find()) {
            String found = each.group().substring(0, name.length());
            boolean proper = Character.isUpperCase(found.codePointAt(0)) && found.codePoints().anyMatch(Character::isLowerCase);
            if (proper) shapes.merge(found, 1, Integer::sum);
            if (each.group(1) != null && each.group(1).isEmpty()) bare++;
            else if (each.group(1) != null) full++;
        }
        String proper = shapes.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(Spelling.given(name).proper());
        return new Spelling(proper, bare > 0 && full == 0 && proper.matches("(?iu).*[sxz]"));
    }

    private String text() {
        return String.join("\n", screenplay.elements().stream().flatMap(ScreenplayWords::texts).toList());
    }

    /** Whether a name is an ordinary word of this script too. */
    boolean ordinary(Spelling name) {
        String word = "(?<![\\p{L}\\p{M}\\p{N}'’])" + Pattern.quote(name.small()) + "(?![\\p{L}\\p{M}\\p{N}])";
        return ORDINARY.contains(name.key()) || Pattern.compile(word).matcher(text()).find();
    }

    /** Refuses what cannot be a name anywhere. */
    static Spelling read(String given) {
        String plain = given.strip().replaceAll("\\s+", " ");
        Spelling name = Spelling.given(plain.isEmpty() ? "x" : plain);
        if (!SAFE.matcher(plain).matches() || plain.matches("(?iu)(?:int|ext|est|i/e)\\b.*|.*\\b(?:to:|fade (?:in|out)).*"))
            throw TEXTS.failure(Kind.INPUT, "name.unsafe", given);
        return name;
    }

    /** Refuses a name that would make two one, or could not be told from other words of the script. */
    void check(Subject subject, Spelling to) {
        for (String other : subject.others()) {
            if (Subject.key(other).equals(to.key())) throw TEXTS.failure(Kind.INPUT, "name.taken", to.proper(), other, line(to));
            if (within(to.key(), Subject.key(other)) || within(Subject.key(other), to.key()))
                throw TEXTS.failure(Kind.INPUT, "name.part", to.proper(), other);
        }
        if (ordinary(to)) throw TEXTS.failure(Kind.INPUT, "name.word", to.proper(), to.small());
        Optional<Integer> line = found(to, subject.small());
        line.ifPresent(at -> { throw TEXTS.failure(Kind.INPUT, "name.there", to.proper(), at); });
    }

    private static boolean within(String shorter, String longer) {
        return !shorter.equals(longer) && (" " + longer.replace('-', ' ') + " ").contains(" " + shorter.replace('-', ' ') + " ");
    }

    private String line(Spelling name) {
        return found(name, false).map(line -> Integer.toString(line)).orElse("-");
    }

    /** The line of the first element that says a name. */
    private Optional<Integer> found(Spelling name, boolean small) {
        Wording other = new Wording(List.of(new Wording.Swap(name, new Spelling("\u0001", false), small)), List.of(), false);
        return screenplay.elements().stream().filter(element -> ScreenplayWords.texts(element).anyMatch(other::changes)).map(Element::line)
                .findFirst();
    }
}
