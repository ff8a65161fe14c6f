package org.kinora.direction.internal.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.direction.internal.words.Lexicon;
import org.kinora.direction.internal.words.Tokens;

/**
 * Somebody of an idea.
 *
 * @param name as a cue, in capitals
 * @param rest what stands behind the name in the introduction, e.g. {@code 60, a stubborn keeper}
 * @param female which pronouns to use
 */
record Person(String name, String rest, boolean female) {
    private static final Pattern AGE = Pattern.compile("\\b\\d{1,3}\\b");

    /** Reads {@code Mara, 60, a stubborn keeper}, {@code a stubborn keeper} or {@code Mara}; what is missing comes from the genre's own person. */
    static Person of(String words, Person fallback, Lexicon people, Lexicon names) {
        String text = words.strip().replaceAll("\\s+", " ").replaceAll("[.;]+$", "");
        if (text.isEmpty()) return fallback;
        int comma = text.indexOf(',');
        String head = comma < 0 ? text : text.substring(0, comma).strip();
        String rest = comma < 0 ? "" : text.substring(comma + 1).strip();
        boolean described = head.matches("(?iu)(?:a|an|the|my|his|her)\\s.*");
        String name = described ? role(head, people) : head;
        String look = described ? head.replaceFirst("(?iu)^(?:my|his|her|the|a)\\s", "a ").replaceFirst("(?iu)^an\\s", "an ")
                + (rest.isEmpty() ? "" : ", " + rest) : rest;
        boolean female = female(name, look, names, people).orElse(fallback.female());
        Matcher age = AGE.matcher(look);
        String full = age.find() ? look : 35 + (look.isEmpty() ? "" : ", " + look);
        return new Person(name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} .'-]", ""), full, female);
    }

    /** The word that names the role: the last one of the first noun phrase. */
    private static String role(String head, Lexicon people) {
        String phrase = head.replaceFirst("(?iu)^(?:a|an|the|my|his|her)\\s+", "")
                .split("(?iu)\\s+(?:who|that|which|with|in|of|from|must|wants|has|is|and|on|at)\\b", 2)[0];
        List<Tokens.Token> words = Tokens.of(phrase);
        boolean named = words.size() > 1 && words.getLast().capital() && !words.getFirst().capital();
        if (named) return words.getLast().text();
        for (Tokens.Token word : words.reversed()) if (people.kind(word.lower()).isPresent()) return word.text();
        return words.isEmpty() ? phrase : words.getLast().text();
    }

    private static Optional<Boolean> female(String name, String look, Lexicon names, Lexicon people) {
        for (String word : Tokens.lower(name + " " + look)) {
            Optional<String> known = names.kind(word);
            if (known.isPresent()) return known.map("female"::equals);
            String kind = people.kind(word).orElse("");
            if (kind.startsWith("female")) return Optional.of(true);
            if (kind.startsWith("male")) return Optional.of(false);
            if (List.of("she", "her", "woman", "girl").contains(word)) return Optional.of(true);
            if (List.of("he", "his", "man", "boy").contains(word)) return Optional.of(false);
        }
        return Optional.empty();
    }

    String introduction() {
        return name + ", " + rest;
    }

    String title() {
        return Tokens.titleCase(name);
    }
}
