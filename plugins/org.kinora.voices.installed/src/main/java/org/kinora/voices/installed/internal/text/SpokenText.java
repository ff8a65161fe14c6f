package org.kinora.voices.installed.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line as a voice program is given it: nothing in it that the program could take for a command.
 *
 * @param words in order
 * @param unspeakable words in an alphabet that the language does not use; left out
 * @param cut whether somebody interrupts the speaker
 */
public record SpokenText(List<SpokenWord> words, List<String> unspeakable, boolean cut) {
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z!?][^<>]{0,400}>");
    private static final Pattern DASH = Pattern.compile("\\s*(?:--+|[\\u2012-\\u2015\\u2E3A\\u2E3B])\\s*|\\s-\\s");
    private static final Pattern CUT = Pattern.compile("(?:-|[\\u2012-\\u2015])[\"'\\u201C\\u201D\\u00BB\\u00AB)\\s]*$");
    /** Marks of a sentence; others are spoken as words. */
    private static final Pattern ENDS = Pattern.compile("[^%&+=\u20AC$\u00A3\u00B0/]+");
    private static final Pattern DRAWN = Pattern.compile("(\\p{L})\\1{2,}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STUTTER = Pattern.compile("((?:\\p{L}{1,2}-)+)(\\p{L}[\\p{L}\\p{M}']*)(\\P{L}*)");
    private static final String MARKS = ".,;:!?'-/%&+=\u20AC$\u00A3\u00B0\u00BF\u00A1\u3002\u3001\uFF0C\uFF1F\uFF01"
            + "\u061F\u060C\u061B\u0964\u055E\u0589\u0387";

    /**
     * Reads a line.
     *
     * @param language main part of its tag, such as {@code de}
     */
    public static SpokenText of(String text, String language) {
        String plain = clean(text);
        boolean shouted = plain.codePoints().noneMatch(Character::isLowerCase);
        List<SpokenWord> words = new ArrayList<>();
        List<String> unspeakable = new ArrayList<>();
        for (String chunk : plain.split(" ")) {
            if (chunk.isEmpty()) continue;
            String shown = bare(chunk);
            if (shown.isEmpty()) {
                if (!words.isEmpty()) words.add(words.removeLast().followedBy(ENDS.matcher(chunk).matches() ? chunk : " " + chunk));
            } else if (Alphabets.reads(language, shown)) {
                words.add(new SpokenWord(shown, fluent(chunk), !shouted && capitals(shown)));
            } else {
                unspeakable.add(shown);
            }
        }
        return new SpokenText(List.copyOf(words), List.copyOf(unspeakable), CUT.matcher(text.strip()).find());
    }

    private static String clean(String text) {
        String plain = Normalizer.normalize(MARKUP.matcher(text).replaceAll(" "), Normalizer.Form.NFC);
        plain = DASH.matcher(plain).replaceAll(", ").replace("\u2026", "...").replace('\u2019', '\'').replace('\u2018', '\'').replace('\u02BC', '\'');
        StringBuilder clean = new StringBuilder();
        plain.codePoints().forEach(point -> clean.appendCodePoint(known(point) ? point : ' '));
        return clean.toString().replaceAll("^[ ,]+", "").strip();
    }

    private static boolean known(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || point == '\u200C' || point == '\u200D' || MARKS.indexOf(point) >= 0;
    }

    private static String bare(String chunk) {
        int from = 0;
        int to = chunk.length();
        while (from < to && MARKS.indexOf(chunk.charAt(from)) >= 0) from++;
        while (to > from && MARKS.indexOf(chunk.charAt(to - 1)) >= 0) to--;
        return chunk.substring(from, to);
    }

    /** Programs read stuttered letters by name and drawn vowels as several: the word itself is said, twice where it was said twice. */
    private static String fluent(String chunk) {
        var stutter = STUTTER.matcher(chunk);
        String word = chunk;
        if (stutter.matches()) {
            String low = stutter.group(2).toLowerCase(Locale.ROOT);
            boolean begun = true;
            boolean again = true;
            for (String part : stutter.group(1).toLowerCase(Locale.ROOT).split("-")) {
                begun &= low.startsWith(part);
                again &= low.equals(part);
            }
            if (begun) word = (again ? stutter.group(2) + ", " : "") + stutter.group(2) + stutter.group(3);
        }
        return DRAWN.matcher(word).replaceAll("$1");
    }

    private static boolean capitals(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return word.codePointCount(0, word.length()) >= 3 && word.equals(upper) && !word.equals(word.toLowerCase(Locale.ROOT))
                && word.codePoints().noneMatch(Character::isDigit);
    }
}
