package org.kinora.screenplay.internal.plain;

import java.util.Optional;
import org.kinora.screenplay.internal.heading.Intro;
import org.kinora.screenplay.internal.heading.SceneNumber;

/** A heading in a plain text, with its number at the left, at both sides as production drafts have it, or between {@code #}. */
record PlainHeading(String text, Optional<String> number) {
    static Optional<PlainHeading> read(String bare, boolean last) {
        SceneNumber marked = SceneNumber.read(bare);
        if (heads(marked.text(), last)) return Optional.of(new PlainHeading(marked.text(), marked.number()));
        int blank = 0;
        while (blank < bare.length() && !Character.isWhitespace(bare.charAt(blank))) blank++;
        String number = bare.substring(0, blank);
        if (number.endsWith(".")) number = number.substring(0, number.length() - 1);
        boolean plain = !number.isEmpty() && number.length() <= 6 && number.chars().anyMatch(Character::isDigit);
        if (!plain || blank == bare.length()) return Optional.empty();
        String text = bare.substring(blank).strip();
        if (!heads(text, last)) return Optional.empty();
        if (text.endsWith(" " + number)) text = text.substring(0, text.length() - number.length()).strip();
        return Optional.of(new PlainHeading(text, Optional.of(number)));
    }

    private static boolean heads(String text, boolean last) {
        return Intro.read(text).filter(intro -> intro.heads(text, last)).isPresent();
    }
}
