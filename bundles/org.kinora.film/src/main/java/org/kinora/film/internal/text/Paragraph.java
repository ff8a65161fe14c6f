package org.kinora.film.internal.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Wraps a text into lines of at most a width, as even as they can be. */
record Paragraph(FontChain fonts, double size, boolean bold, int tracking, Set<String> missing) {
    List<TextLine> wrap(String text, double width, String language) {
        double whole = measure(text);
        if (whole <= width) return List.of(TextLine.of(text, fonts, size, bold, tracking, missing));
        int rows = (int) Math.ceil(whole / (width * 0.96));
        double even = Math.min(width, whole / rows * 1.08);
        List<TextLine> lines = new ArrayList<>();
        BreakIterator places = BreakIterator.getLineInstance(Locale.forLanguageTag(language));
        places.setText(text);
        int start = 0;
        int end = 0;
        for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            if (end > start && measure(text.substring(start, next).strip()) > even) {
                lines.add(line(text.substring(start, end).strip(), width));
                start = end;
            }
            end = next;
        }
        if (start < text.length()) lines.add(line(text.substring(start).strip(), width));
        return lines;
    }

    private TextLine line(String text, double width) {
        return TextLine.of(text, fonts, size, bold, tracking, missing).within(width);
    }

    private double measure(String text) {
        return TextLine.of(text, fonts, size, bold, tracking, missing).width();
    }
}
