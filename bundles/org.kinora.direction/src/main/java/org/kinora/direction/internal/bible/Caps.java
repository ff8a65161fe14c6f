package org.kinora.direction.internal.bible;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinora.direction.internal.words.Lists;
import org.kinora.direction.internal.words.Tokens;

/** Finds the runs of capitals in action: what a writer wants seen or heard. */
final class Caps {
    private static final Set<String> EMPTY = Set.copyOf(Lists.beside(Caps.class, "capitals.txt").values().stream().flatMap(List::stream).toList());

    private Caps() {}

    /** One run: one or more words in capitals with only blanks between. */
    record Run(String text, int from, int to) {}

    /** The runs of a paragraph; none when the whole paragraph shouts, or the script knows no capitals. */
    static List<Run> of(String text) {
        List<Tokens.Token> tokens = Tokens.of(text);
        long capitals = tokens.stream().filter(Tokens.Token::capitals).count();
        if (capitals * 2 > tokens.size() && tokens.size() > 3 || text.codePoints().noneMatch(Character::isLowerCase)) return List.of();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!seen(tokens.get(i))) continue;
            if (tokens.get(i).lower().equals("match") && i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("cut")) continue;
            int last = i;
            while (last + 1 < tokens.size() && joined(text, tokens.get(last), tokens.get(last + 1))) last++;
            runs.add(new Run(text.substring(tokens.get(i).from(), tokens.get(last).to()), tokens.get(i).from(), tokens.get(last).to()));
            i = last;
        }
        return runs;
    }

    private static boolean joined(String text, Tokens.Token left, Tokens.Token right) {
        String between = text.substring(left.to(), right.from());
        boolean honorific = between.equals(". ") && java.util.List.of("mr", "mrs", "ms", "dr", "st", "prof").contains(left.lower());
        return (between.isBlank() && !between.contains("\n\n") || honorific) && (seen(right) || right.number() && right.text().length() <= 2);
    }

    private static boolean seen(Tokens.Token token) {
        return token.capitals() && !EMPTY.contains(token.lower());
    }
}
