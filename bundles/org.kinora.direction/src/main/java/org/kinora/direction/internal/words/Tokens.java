package org.kinora.direction.internal.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits text into words and sentences; by Unicode letters, so in any script. Pure. */
public final class Tokens {
    private Tokens() {}

    /** A word with its place in the text. */
    public record Token(String text, int from, int to) {
        public String lower() {
            return text.toLowerCase(Locale.ROOT);
        }

        /** Whether it begins with a capital letter. */
        public boolean capital() {
            return Character.isUpperCase(text.codePointAt(0));
        }

        /** Whether it is written in capitals: at least two letters, none small. */
        public boolean capitals() {
            return text.codePoints().filter(Character::isLetter).count() >= 2 && text.codePoints().noneMatch(Character::isLowerCase)
                    && text.codePoints().anyMatch(Character::isUpperCase);
        }

        public boolean number() {
            return Character.isDigit(text.charAt(0));
        }
    }

    /** The words: letters, marks and digits with inner apostrophes and hyphens. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!inside(text, i)) {
                i += Character.charCount(text.codePointAt(i));
                continue;
            }
            int from = i;
            while (i < text.length() && (inside(text, i) || joins(text, i))) i += Character.charCount(text.codePointAt(i));
            tokens.add(new Token(text.substring(from, i), from, i));
        }
        return tokens;
    }

    /** The words in small letters. */
    public static List<String> lower(String text) {
        return of(text).stream().map(Token::lower).toList();
    }

    /** The sentences, each with its end mark; abbreviations such as {@code Mr.} end none. */
    public static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!ends(text, i)) continue;
            int to = i + 1;
            while (to < text.length() && "\"'”’»)".indexOf(text.charAt(to)) >= 0) to++;
            add(sentences, text.substring(from, to));
            from = to;
            i = to - 1;
        }
        add(sentences, text.substring(from));
        return sentences;
    }

    /** A text without emphasis marks, those too that have no partner on their line; inner line breaks stay. */
    public static String unmarked(String text) {
        String plain = org.kinora.api.screenplay.Emphasis.plain(text);
        if (plain.indexOf('*') < 0 && plain.indexOf('_') < 0) return plain.strip();
        return plain.replaceAll("\\*{1,3}", "").replaceAll("(?<![\\p{L}\\p{N}_])_+|_+(?![\\p{L}\\p{N}_])", "").strip();
    }

    /** Small letters, digits and hyphens: what ids are made of; letters of every script stay. */
    public static String slug(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
        String slug = plain.replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "x" + Hash.of(text) % 100_000 : Normalizer.normalize(slug, Normalizer.Form.NFC);
    }

    /** {@code MARA THE GREAT} as {@code Mara The Great}; words with small letters stay. */
    public static String titleCase(String text) {
        StringBuilder title = new StringBuilder(text);
        for (Token token : of(text)) {
            if (!token.capitals()) continue;
            int first = token.text().offsetByCodePoints(0, 1);
            title.replace(token.from() + first, token.to(), token.text().substring(first).toLowerCase(Locale.ROOT));
        }
        return title.toString();
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        if (c == '。' || c == '！' || c == '？' || c == '؟' || c == '।') return true;
        if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') return true;
        if (c != '.' && c != '!' && c != '?' && c != '…') return false;
        int next = i + 1;
        if (next < text.length() && ".!?…".indexOf(text.charAt(next)) >= 0) return false;
        while (next < text.length() && "\"'”’»)".indexOf(text.charAt(next)) >= 0) next++;
        boolean quoted = next > i + 1;
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) return false;
        while (quoted && next < text.length() && Character.isWhitespace(text.charAt(next))) next++;
        if (quoted && next < text.length() && Character.isLowerCase(text.charAt(next))) return false;
        return c != '.' || !abbreviation(text, i);
    }

    private static boolean abbreviation(String text, int dot) {
        int from = dot;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) from--;
        String word = text.substring(from, dot).toLowerCase(Locale.ROOT);
        return List.of("mr", "mrs", "ms", "dr", "prof", "st", "sgt", "lt", "capt", "jr", "sr", "vs", "etc", "nr", "ca").contains(word)
                || word.length() == 1 && dot + 1 < text.length();
    }

    private static void add(List<String> sentences, String sentence) {
        String stripped = sentence.replaceAll("\\s+", " ").strip();
        if (stripped.codePoints().anyMatch(Character::isLetterOrDigit)) sentences.add(stripped);
        else if (!stripped.isEmpty() && !sentences.isEmpty()) sentences.set(sentences.size() - 1, sentences.getLast() + stripped);
    }

    private static boolean inside(String text, int i) {
        int c = text.codePointAt(i);
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean joins(String text, int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '’' || c == '-') && i > 0 && inside(text, i - 1) && i + 1 < text.length() && inside(text, i + 1);
    }
}
