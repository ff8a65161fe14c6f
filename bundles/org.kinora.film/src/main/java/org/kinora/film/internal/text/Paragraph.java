package org.kinora.film.internal.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Wraps a text into lines of at most a width, as even as they can be. A word that is wider is set smaller, and divided by hyphens where that would
 * make it hard to read.
 */
record Paragraph(FontChain fonts, double size, boolean bold, int tracking, Set<String> missing) {
    /** The smallest that a line is set in, of its proper size. */
    private static final double SMALLEST = 0.7;

    List<TextLine> wrap(String text, double width, String language) {
        double whole = measure(text);
        if (whole <= width) return List.of(whole(text));
        int rows = (int) Math.ceil(whole / (width * 0.96));
        // as narrow as this number of lines allows, so that no word is left alone in the last one
        for (double even = whole / rows; even < width; even += width / 50) {
            List<TextLine> lines = wrapped(text, even, width, language);
            if (lines.size() <= rows) return lines;
        }
        return wrapped(text, width, width, language);
    }

    private List<TextLine> wrapped(String text, double even, double width, String language) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int next : LineEnds.of(text, Locale.forLanguageTag(language))) {
            if (end > start && measure(text.substring(start, next).strip()) > even) {
                add(lines, text.substring(start, end).strip(), width, language);
                start = end;
            }
            end = next;
        }
        if (start < text.length()) add(lines, text.substring(start).strip(), width, language);
        return lines;
    }

    private void add(List<TextLine> lines, String text, double width, String language) {
        String rest = text;
        while (measure(rest) * SMALLEST > width) {
            int end = fitting(rest, width, language);
            lines.add(line(rest.substring(0, end) + "-", width));
            rest = rest.substring(end);
        }
        lines.add(line(rest, width));
    }

    /** Where a word is divided: as late as a hyphen still fits behind, between what readers take for letters. */
    private int fitting(String word, double width, String language) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.forLanguageTag(language));
        letters.setText(word);
        int end = letters.next();
        for (int next = letters.next(); next != BreakIterator.DONE && next < word.length(); next = letters.next()) {
            if (measure(word.substring(0, next) + "-") > width) break;
            end = next;
        }
        return end;
    }

    /** All of it in one line, however wide. */
    TextLine whole(String text) {
        return TextLine.of(text, fonts, size, bold, tracking, missing);
    }

    private TextLine line(String text, double width) {
        return whole(text).within(width);
    }

    private double measure(String text) {
        return whole(text).width();
    }
}
