package org.kinora.direction.internal.bible;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.direction.internal.words.Lexicon;
import org.kinora.direction.internal.words.Tokens;

/**
 * Reads the words with which a script introduces somebody: {@code MARA, 60, a weathered keeper in a yellow raincoat, kneels …} gives
 * {@code 60, a weathered keeper in a yellow raincoat}.
 */
final class Introduction {
    private static final Pattern AGE =
            Pattern.compile("(?iu)(?:age[ds]?\\s+|im alter von\\s+)?(?:early |mid |mid-|late |about |around |ca\\. |anfang |mitte |ende "
                    + ")?\\d{1,3}(?:s|'s|er)?"
            + "(?:[- ](?:years?[- ]old|jahre(?: alt)?|ans|años))?|(?:early |mid |mid-|late )?(?:teens?|twenties|thirties|forties|fifties|sixties"
            + "|seventies|eighties)");
    private static final int WORDS = 28;

    private final Lexicon verbs;
    private final Lexicon looks;

    Introduction(Lexicon verbs, Lexicon looks) {
        this.verbs = verbs;
        this.looks = looks;
    }

    /** Whether a name is followed by an age, as only a person's is. */
    static boolean introduces(String after) {
        Matcher age = AGE.matcher(after.replaceFirst("^\\s*[,(]\\s*", ""));
        return after.matches("(?s)^\\s*[,(].*") && age.lookingAt() && age.group().matches("(?s).*(?:\\d|s|teen).*");
    }

    /** The description in a sentence: what stands before the name (adjectives) and after it (appositions). */
    String of(String before, String after) {
        List<String> parts = new ArrayList<>();
        String adjectives = adjectives(before);
        if (!adjectives.isEmpty() && !Tokens.lower(adjectives).contains("of")) parts.add(adjectives);
        String rest = after.replaceAll("\\s+", " ").strip();
        if (rest.startsWith("(")) {
            int close = rest.indexOf(')');
            if (close > 1) {
                parts.add(rest.substring(1, close).strip());
                rest = rest.substring(close + 1).strip();
            }
        }
        if (rest.startsWith(",")) parts.addAll(appositions(rest.substring(1)));
        else if (rest.matches("(?iu)^(?:in|with|wearing|mit|im|en|avec|con) .*")) parts.add(phrase(rest));
        String text = String.join(", ", parts.stream().filter(part -> !part.isBlank()).toList());
        String[] words = text.split(" ");
        return words.length <= WORDS ? text : String.join(" ", List.of(words).subList(0, WORDS));
    }

    private List<String> appositions(String rest) {
        List<String> parts = new ArrayList<>();
        String sentence = rest.split("[.!?;:](?:\\s|$)|\\s[–—-]\\s|--", 2)[0];
        String[] segments = sentence.split(",");
        for (int i = 0; i < segments.length; i++) {
            String segment = segments[i].strip();
            if (segment.isEmpty()) continue;
            boolean last = i == segments.length - 1;
            if (clause(segment) || last && i > 0 && bareVerb(segment)) break;
            String kept = last ? phrase(segment) : segment;
            if (last && segments.length == 1 && kept.equals(segment) && !sentence.equals(rest) && !described(segment)) break;
            parts.add(kept);
            if (!kept.equals(segment)) break;
        }
        return parts;
    }

    private static boolean described(String segment) {
        return AGE.matcher(segment).lookingAt() || Tokens.of(segment).size() <= 12;
    }

    /** Whether a segment begins what the person does, not what the person is. */
    private boolean clause(String segment) {
        List<String> words = Tokens.lower(segment);
        if (words.isEmpty()) return true;
        String first = words.getFirst();
        if (List.of("who", "whose", "which", "and", "she", "he", "they", "it", "der", "die", "das", "und", "qui", "et", "que", "y", "then", "as",
                "while").contains(first)) return true;
        boolean verb = verbs.kind(first).isPresent() && first.length() > 2 && !first.endsWith("ing") && !first.endsWith("ed") || words.size() > 1
                && first.endsWith("ly") && verbs.kind(words.get(1)).isPresent();
        boolean third = words.size() > 1 && first.matches("[a-z]{3,}s") && !first.matches(".*(?:ss|us|is)") && looks.kind(first).isEmpty();
        return (verb || third) && !AGE.matcher(segment).lookingAt();
    }

    /** Whether a lone word that ends a sentence is its verb: {@code ..., drives.} */
    private boolean bareVerb(String segment) {
        List<String> words = Tokens.lower(segment);
        return words.size() == 1 && looks.kind(words.getFirst()).isEmpty() && verbs.kind(words.getFirst()).isPresent();
    }

    /** A segment up to the verb of the sentence. */
    private String phrase(String segment) {
        String sentence = segment.split("[.!?;:,](?:\\s|$)", 2)[0];
        for (Tokens.Token token : Tokens.of(sentence)) {
            String word = token.lower();
            if (token.from() > 0 && finite(word)) return sentence.substring(0, token.from()).strip();
        }
        return sentence.strip();
    }

    private boolean finite(String word) {
        return word.endsWith("s") && word.length() > 3 && !word.endsWith("ss") && verbs.kind(word).isPresent()
                && verbs.kind(word.substring(0, word.length() - 1)).isPresent()
                || List.of("is", "was", "has", "stands", "sits", "kniet", "sitzt", "steht", "geht", "hält", "blickt", "schaut").contains(word);
    }

    private static String adjectives(String before) {
        List<Tokens.Token> tokens = Tokens.of(before);
        int from = tokens.size();
        while (from > 0 && tokens.size() - from < 4) {
            Tokens.Token token = tokens.get(from - 1);
            if (from < tokens.size() && !before.substring(token.to(), tokens.get(from).from()).isBlank()) break;
            if (List.of("a", "an", "the", "ein", "eine", "einen", "der", "die", "das", "un", "une", "una", "le", "la", "el")
                    .contains(token.lower())) {
                return from == tokens.size() ? "" : before.substring(tokens.get(from).from(), tokens.getLast().to());
            }
            if (!token.text().equals(token.lower())) break;
            from--;
        }
        return "";
    }
}
