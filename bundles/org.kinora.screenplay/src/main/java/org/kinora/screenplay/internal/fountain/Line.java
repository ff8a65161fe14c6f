package org.kinora.screenplay.internal.fountain;

/**
 * A line as the parser sees it: without notes and boneyards, and joined over those that cross line ends.
 *
 * @param number 1-based line of its first word in the source
 * @param text without line end and trailing blanks; for a blank line the blanks themselves
 * @param ghost held nothing but notes and boneyards: blank to its neighbours, but no end of a speech
 */
public record Line(int number, String text, boolean ghost) {
    public boolean blank() {
        return text.isBlank();
    }

    /** A blank line that goes on with a speech: two blanks or a tab. */
    boolean holding() {
        return !ghost && blank() && (text.length() >= 2 || text.equals("\t"));
    }

    public String bare() {
        return text.strip();
    }
}
