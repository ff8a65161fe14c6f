package org.kinora.voice.internal.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Turns any Unicode text into letters, digits and the few marks that the reader knows. */
final class Cleaning {
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z!?][^<>]{0,400}>");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
    private static final Pattern DASHES = Pattern.compile("(?:--+|[\\u2012-\\u2015\\u2053\\u2E3A\\u2E3B])| - |^- ");
    private static final Pattern DOTS = Pattern.compile("\\.[. ]*\\.");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Cleaning() {}

    /** Dashes become {@code —}, ellipses {@code …}, all quotes {@code '} or nothing, symbols words; unknown characters become spaces. */
    static String clean(String text) {
        String plain = MARKUP.matcher(scalar(text)).replaceAll(" ");
        plain = plain.replace("&nbsp;", " ").replace("&quot;", "\"")
                .replace("&apos;", "'").replace("&lt;", " ").replace("&gt;", " ").replace("&amp;", "&");
        plain = BLANKS.matcher(plain).replaceAll(" ");
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC);
        plain = DASHES.matcher(plain).replaceAll(" — ");
        plain = DOTS.matcher(plain).replaceAll("…");
        StringBuilder clean = new StringBuilder(plain.length() + 16);
        plain.codePoints().forEach(point -> append(clean, point));
        return clean.toString();
    }

    /** Accented Latin letters as the plain ones nearest to them. */
    static String latin(String word) {
        String bare = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace("ß", "ss").replace("æ", "ae").replace("Æ", "AE").replace("œ", "oe").replace("Œ", "OE").replace("ø", "o")
                .replace("Ø", "O").replace("ł", "l").replace("Ł", "L").replace("đ", "d").replace("Đ", "D").replace("ð", "th").replace("þ", "th")
                .replace("ı", "i");
    }

    /** Unpaired surrogates and control characters as spaces. */
    private static String scalar(String text) {
        StringBuilder scalar = new StringBuilder(text.length());
        text.codePoints().forEach(point -> scalar.appendCodePoint(
                Character.isISOControl(point) || (point >= 0xD800 && point <= 0xDFFF) ? ' ' : point));
        return scalar.toString();
    }

    private static void append(StringBuilder clean, int point) {
        switch (point) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '`', '\u00B4', '\u2032', '\u02B9' -> clean.append('\'');
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '"', '\u2033', '\u2039', '\u203A' -> clean.append('"');
            case '\u2010', '\u2011', '\u2212', '\u00AD' -> clean.append(point == '\u00AD' ? "" : "-");
            case '\u2044' -> clean.append('/');
            case '&' -> clean.append(" and ");
            case '=' -> clean.append(" equals ");
            case '+' -> clean.append(" plus ");
            case '@' -> clean.append(" at ");
            case '\u00D7' -> clean.append(" times ");
            case '\u00B0' -> clean.append(" degrees ");
            case '\u00BF', '\u00A1', '\u200B', '\u200C', '\u200D', '\uFEFF', '\u2060' -> { }
            case '\u3002' -> clean.append('.');
            case '\u3001', '\uFF0C', '\u060C' -> clean.append(',');
            case '\u061F' -> clean.append('?');
            case '\u203D' -> clean.append("?!");
            case '—', '…', '$', '€', '£', '¥', '%', '#', '*', '_', '\'', '/', '-' -> clean.appendCodePoint(point);
            default -> clean.append(known(point) ? Character.toString(point) : " ");
        }
    }

    private static boolean known(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK || ".,;:!?()[]{}".indexOf(point) >= 0;
    }
}
