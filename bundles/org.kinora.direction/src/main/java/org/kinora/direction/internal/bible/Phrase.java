package org.kinora.direction.internal.bible;

import java.util.List;
import java.util.Map;
import org.kinora.direction.internal.words.Lists;
import org.kinora.direction.internal.words.Tokens;

/**
 * What stands before a noun: up to four words without marks between them.
 *
 * @param determiner article, possessive, number or preposition in small letters; empty for none
 * @param adjectives with blanks behind them
 */
record Phrase(String determiner, String adjectives) {
    private static final Map<String, List<String>> WORDS = Lists.beside(Phrase.class, "determiners.txt");
    private static final int MOST = 4;

    /** @param noun where in the text the noun begins */
    static Phrase before(String text, int noun) {
        int from = noun;
        String adjectives = "";
        List<Tokens.Token> before = Tokens.of(text.substring(0, noun)).reversed();
        for (Tokens.Token token : before.subList(0, Math.min(MOST, before.size()))) {
            String word = token.lower();
            String between = text.substring(token.to(), from);
            boolean known = WORDS.values().stream().anyMatch(list -> list.contains(word));
            // "an" is an article and a German preposition.
            boolean article = WORDS.entrySet().stream().anyMatch(list -> !list.getKey().equals("link") && list.getValue().contains(word));
            if (!between.isBlank() || between.contains("\n\n") || !article && !token.text().equals(word)) break;
            if (known) return new Phrase(word, adjectives);
            boolean verb = word.matches("[a-z]{3,}[^s]s") && !word.endsWith("ous");
            if (verb) break;
            adjectives = token.text() + " " + adjectives;
            from = token.from();
        }
        return new Phrase("", adjectives);
    }

    private boolean is(String kind) {
        return WORDS.get(kind).contains(determiner);
    }

    /** Whether it says that there is such a thing. */
    boolean determined() {
        return is("indefinite") || is("definite") || is("plural");
    }

    boolean plural() {
        return is("plural");
    }

    boolean single() {
        return is("indefinite");
    }

    /** How many words stand before the noun. */
    int words() {
        return (determiner.isEmpty() ? 0 : 1) + Tokens.of(adjectives).size();
    }

    /** The noun with its adjectives; one of its kind where there was an article. */
    String of(String noun, boolean many) {
        boolean named = is("indefinite") && !determiner.matches("eine[mr]");
        if (named) return determiner + " " + adjectives + noun;
        boolean one = is("definite") && !many && noun.matches("[a-z -]*[^s]");
        return one ? "a " + adjectives + noun : adjectives + noun;
    }
}
