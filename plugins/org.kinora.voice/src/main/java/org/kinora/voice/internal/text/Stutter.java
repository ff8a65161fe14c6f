package org.kinora.voice.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads words that their speaker begins more than once: {@code W-w-what}, {@code th-that}, {@code I-I-I'm}. */
final class Stutter {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z']*");
    private static final Pattern START = Pattern.compile("[a-z]|[bcdfghjklmnpqrstvwxz]{2,3}");

    /** Begin with the letter of their second part and are no stutter. */
    private static final Set<String> NAMES = Set.of("d-day", "h-hour", "e-edition", "g-gear", "b-boy");

    private Stutter() {}

    /** The pieces of a stuttered word; empty when it is none. */
    static Optional<List<Token>> spell(String body) {
        String[] parts = Cleaning.latin(body).toLowerCase(Locale.ROOT).split("-", -1);
        String whole = parts[parts.length - 1];
        boolean word = WORD.matcher(whole).matches() && (whole.length() > 1 || whole.equals("i") || whole.equals("a"));
        if (parts.length < 2 || !word || NAMES.contains(String.join("-", parts))) return Optional.empty();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < parts.length - 1; i++) {
            boolean again = parts[i].equals(whole) || parts[i].equals("i") && whole.startsWith("i'");
            boolean begun = START.matcher(parts[i]).matches() && whole.startsWith(parts[i]) && whole.length() > 1;
            if (!again && !begun) return Optional.empty();
            tokens.add(again ? Token.of(parts[i]) : Token.beginningOf(whole));
        }
        tokens.add(Token.of(whole));
        return Optional.of(tokens);
    }
}
