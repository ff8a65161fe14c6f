package org.kinora.production.internal.naming;

import java.util.Locale;

/**
 * How a name is written.
 *
 * @param proper within a sentence: {@code Mara}, {@code Old Man}, {@code McAllister}
 * @param bare whether its possessive is a mere apostrophe: {@code James'}
 */
public record Spelling(String proper, boolean bare) {
    /** As a person gave it: {@code MARA} and {@code mara} are written {@code Mara}, whatever has capitals of its own stays. */
    public static Spelling given(String name) {
        String plain = name.strip().replaceAll("\\s+", " ");
        boolean mixed = plain.codePoints().anyMatch(Character::isUpperCase) && plain.codePoints().anyMatch(Character::isLowerCase);
        return new Spelling(mixed ? plain : titled(plain.toLowerCase(Locale.ROOT)), false);
    }

    private static String titled(String lower) {
        StringBuilder title = new StringBuilder();
        boolean begins = true;
        for (int c : lower.codePoints().toArray()) {
            title.appendCodePoint(begins ? Character.toTitleCase(c) : c);
            begins = c == ' ' || c == '-' || c == '.';
        }
        return title.toString();
    }

    public String capitals() {
        return proper.toUpperCase(Locale.ROOT);
    }

    public String small() {
        return proper.toLowerCase(Locale.ROOT);
    }

    /** As it begins a sentence where it is no proper name: {@code Lamp room}. */
    String sentence() {
        int first = proper.offsetByCodePoints(0, 1);
        return proper.substring(0, first) + proper.substring(first).toLowerCase(Locale.ROOT);
    }

    /** What is the same for all shapes. */
    public String key() {
        return small().replaceAll("\\s+", " ").strip();
    }

    /** Whether a genitive adds an apostrophe only. */
    boolean sibilant() {
        return key().matches(".*[sxzß]$");
    }

    /** Whether capitals can be told from the proper form. */
    boolean shaped() {
        return !capitals().equals(proper);
    }
}
