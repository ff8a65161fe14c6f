package org.kinora.screenplay.internal.heading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.screenplay.Setting.Where;

/**
 * The words that open a scene heading, such as {@code INT.}, {@code INT./EXT.}, {@code I/E} or {@code AUSSEN.}
 *
 * @param length characters up to the place
 * @param dotted whether a dot follows, which makes it certain
 * @param fountain one of Fountain's own: INT, EXT, EST, I/E
 * @param capitals whether the words are in capitals
 */
public record Intro(Where where, int length, boolean dotted, boolean fountain, boolean capitals) {
    private static final int LONGEST_WORD = 12;
    private static final Map<String, Where> FOUNTAIN = Map.of("INT", Where.INTERIOR, "EXT", Where.EXTERIOR, "EST", Where.ESTABLISHING,
            "I", Where.INTERIOR, "E", Where.EXTERIOR);
    private static final Map<String, Where> OTHERS = others();

    /** The opening words of a line without leading blanks; empty when it has none. */
    public static Optional<Intro> read(String bare) {
        int at = 0;
        int count = 0;
        boolean dotted = false;
        boolean fountain = true;
        boolean single = false;
        Where where = null;
        while (count < 2) {
            int end = at;
            while (end < bare.length() && end - at <= LONGEST_WORD && letter(bare.charAt(end))) end++;
            if (end == at || end - at > LONGEST_WORD) return Optional.empty();
            String word = bare.substring(at, end).toUpperCase(Locale.ROOT);
            Where found = FOUNTAIN.get(word);
            if (found == null) {
                found = OTHERS.get(word);
                fountain = false;
            }
            if (found == null) return Optional.empty();
            single |= word.length() == 1 && word.charAt(0) < 0x100;
            where = where == null || where == found ? found : Where.BOTH;
            count++;
            at = end;
            if (at < bare.length() && (bare.charAt(at) == '.' || bare.charAt(at) == '。')) {
                dotted = true;
                at++;
            }
            int slash = at;
            while (slash < bare.length() && bare.charAt(slash) == ' ') slash++;
            if (count == 2 || slash >= bare.length() || bare.charAt(slash) != '/') break;
            at = slash + 1;
            while (at < bare.length() && bare.charAt(at) == ' ') at++;
        }
        if (single && count < 2) return Optional.empty();
        String words = bare.substring(0, at).replace("ß", "");
        boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
        boolean blank = at >= bare.length() || Character.isWhitespace(bare.charAt(at));
        boolean ends = blank || dotted && capitals && Character.isLetterOrDigit(bare.charAt(at));
        return ends ? Optional.of(new Intro(where, at, dotted, fountain, capitals)) : Optional.empty();
    }

    /**
     * Whether a line that opens so is a heading.
     *
     * @param last whether a blank line or the end of the script follows
     */
    public boolean heads(String bare, boolean last) {
        if (dotted && (fountain || capitals) || single(bare)) return true;
        if (fountain && capitals && (last || bare.replace("ß", "").equals(bare.replace("ß", "").toUpperCase(Locale.ROOT)))) return true;
        return last && (bare.contains(" - ") || bare.contains(" – ") || bare.contains(" — ") || bare.contains("--"))
                && (fountain || capitals);
    }

    private static boolean letter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean single(String bare) {
        return bare.startsWith("内景") || bare.startsWith("外景") || fountain && capitals && length <= 3 && where == Where.BOTH;
    }

    private static Map<String, Where> others() {
        Map<String, Where> words = new HashMap<>();
        String inside = "INTERIOR INNEN BINNEN INTÉRIEUR INTERIEUR INTERNO ÎNT ÍNT WEWN WNĘTRZE ИНТ ИНТЕРЬЕР ІНТ ΕΣΩΤ ΕΣΩ İÇ BELSŐ INTERIØR SISÄ "
                + "פנים داخلي 内景 內景 室内";
        String outside = "EXTERIOR AUSSEN BUITEN EXTÉRIEUR EXTERIEUR ESTERNO ÊXT ÉXT ZEWN PLENER ЭКСТ НАТ НАТУРА ЕКСТ ΕΞΩΤ ΕΞΩ DIŞ KÜLSŐ EKSTERIØR "
                + "ULKO A חוץ خارجي 外景 室外";
        for (String word : inside.split(" ")) words.put(word, Where.INTERIOR);
        for (String word : outside.split(" ")) words.put(word, Where.EXTERIOR);
        return Map.copyOf(words);
    }
}
