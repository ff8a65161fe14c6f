package org.kinora.screenplay.internal.fdx;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.screenplay.Emphasis;

/** Writes XML text; characters that XML 1.0 cannot hold are left out. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    void raw(String xml) {
        out.append(xml);
    }

    /** One {@code Text} element. */
    void plain(String gap, String text) {
        text(gap, text, "");
    }

    /** A {@code Text} element for each stretch of one style. */
    void styled(String gap, String text) {
        for (Emphasis.Run run : Emphasis.runs(text)) {
            text(gap, run.text(), style(run));
        }
    }

    /** The lines of a text, each with marks of its own for the styles that reach over its ends. */
    static List<String> lines(String text) {
        if (text.indexOf('\n') < 0) return List.of(text);
        List<Styled> lines = new ArrayList<>(List.of(new Styled()));
        for (Emphasis.Run run : Emphasis.runs(text)) {
            String[] pieces = run.text().split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) lines.add(new Styled());
                lines.getLast().add(pieces[i], style(run));
            }
        }
        return lines.stream().map(Styled::marked).toList();
    }

    private static String style(Emphasis.Run run) {
        String style = (run.bold() ? "+Bold" : "") + (run.italic() ? "+Italic" : "") + (run.underline() ? "+Underline" : "");
        return style.isEmpty() ? "" : style.substring(1);
    }

    private void text(String gap, String text, String style) {
        out.append(gap).append(style.isEmpty() ? "<Text>" : "<Text Style=\"" + style + "\">").append(escape(text, false)).append("</Text>\n");
    }

    static String attribute(String text) {
        return escape(text, true);
    }

    private static String escape(String text, boolean quotes) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(quotes ? "&quot;" : "\"");
                case '\r' -> escaped.append("&#13;");
                default -> {
                    if (legal(c)) escaped.appendCodePoint(c);
                }
            }
        }
        return escaped.toString();
    }

    private static boolean legal(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
