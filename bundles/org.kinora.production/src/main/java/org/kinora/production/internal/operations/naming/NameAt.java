package org.kinora.production.internal.operations.naming;

/**
 * One place where a name stands.
 *
 * @param where {@code cue}, {@code action}, {@code dialogue}, {@code heading}, {@code script}, {@code bible}, {@code prompt}, {@code caption},
 *     {@code edit}, {@code cut}, {@code canvas} or {@code staging}; {@code voice} and {@code picture} for what stays with whoever is renamed
 * @param ref line of the script, label of a shot, name of a line, or id
 */
record NameAt(String where, String ref, String before, String after) {
    private static final int SHOWN = 60;

    String text() {
        String change = before.equals(after) ? shown(after) : around(before, after) + "  ->  " + around(after, before);
        return String.format("%-9s %-14s %s", where, ref, change);
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "\u2026";
    }

    /** The stretch around the first difference. */
    private static String around(String text, String other) {
        int same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) same++;
        int from = text.length() <= SHOWN ? 0 : Math.clamp(same - SHOWN / 3, 0, text.length() - SHOWN);
        return (from > 0 ? "\u2026" : "") + shown(text.substring(from));
    }
}
