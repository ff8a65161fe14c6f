package org.kinora.screenplay.internal.fdx;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.screenplay.Emphasis;

/**
 * Collects text in styles and writes it with emphasis marks. Styles are written as marks can hold them: blanks at the edge of a style and empty
 * lines are in no style. A mark in the text itself is escaped only where it would otherwise be read as one.
 */
final class Styled {
    private static final int BOLD = 1;
    private static final int ITALIC = 2;
    private static final int UNDERLINE = 4;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();

    void add(String words, String style) {
        int bits = (style.contains("Bold") ? BOLD : 0) | (style.contains("Italic") ? ITALIC : 0) | (style.contains("Underline") ? UNDERLINE : 0);
        text.append(words);
        styles.repeat((char) bits, words.length());
    }

    String plain() {
        return text.toString();
    }

    String marked() {
        String plain = plain();
        if (styles.chars().allMatch(style -> style == 0)) return Emphasis.plain(plain).equals(plain) ? plain : escaped(plain);
        for (boolean nested : new boolean[] {true, false}) {
            List<Emphasis.Run> runs = runs(nested);
            String light = Nesting.write(runs, words -> words);
            if (Emphasis.runs(light).equals(runs)) return light;
            String full = Nesting.write(runs, Styled::escaped);
            if (Emphasis.runs(full).equals(runs)) return full;
        }
        return escaped(plain);
    }

    private List<Emphasis.Run> runs(boolean nested) {
        char[] smooth = smooth(nested);
        List<Emphasis.Run> runs = new ArrayList<>();
        for (int start = 0; start < smooth.length;) {
            int end = start;
            while (end < smooth.length && smooth[end] == smooth[start]) end++;
            int style = smooth[start];
            runs.add(new Emphasis.Run(text.substring(start, end), (style & BOLD) != 0, (style & ITALIC) != 0, (style & UNDERLINE) != 0));
            start = end;
        }
        return List.copyOf(runs);
    }

    /** @param nested whether a blank between two styles keeps what they have in common, else only between equal ones */
    private char[] smooth(boolean nested) {
        char[] smooth = styles.toString().toCharArray();
        for (int i = 0; i < smooth.length;) {
            if (!Character.isWhitespace(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            int breaks = 0;
            while (end < smooth.length && Character.isWhitespace(text.charAt(end))) if (text.charAt(end++) == '\n') breaks++;
            int common = breaks > 1 || i == 0 || end == smooth.length ? 0 : smooth[i - 1] & smooth[end];
            if (!nested && common != 0 && smooth[i - 1] != smooth[end]) common = 0;
            for (; i < end; i++) smooth[i] = (char) common;
        }
        return smooth;
    }

    private static String escaped(String text) {
        return text.replace("*", "\\*").replace("_", "\\_");
    }
}
