package org.kinora.painter.internal.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kinora.lib.fonts.Fonts;

/** Sets lines of text from the shipped fonts, character by character, right-to-left runs turned round. One thread. */
public final class Typesetter {
    private final List<TrueType> fonts = new ArrayList<>();
    private final Set<Integer> missing = new TreeSet<>();

    public Typesetter(boolean bold) {
        try {
            for (String name : bold ? List.of(Fonts.SANS_BOLD, Fonts.HEBREW_BOLD, Fonts.ARABIC_BOLD) : List.of(Fonts.SANS, Fonts.HEBREW,
                    Fonts.ARABIC)) {
                fonts.add(new TrueType(Fonts.stream(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Characters asked for so far that no font has, each once. */
    public String missing() {
        StringBuilder text = new StringBuilder();
        missing.forEach(text::appendCodePoint);
        return text.toString();
    }

    /** Width of a line in em. */
    public double width(String line) {
        double width = 0;
        for (int point : visual(line)) width += advance(point);
        return width;
    }

    /** The outline of a line that begins at (x, y) on its base line; {@code size} pixels to the em. */
    public Path2D line(String line, double x, double y, double size) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        for (int point : visual(line)) {
            TrueType font = font(point);
            if (font != null) {
                AffineTransform place = AffineTransform.getTranslateInstance(at, y);
                place.scale(size, size);
                path.append(place.createTransformedShape(font.outline(font.glyph(point))), false);
            }
            at += advance(point) * size;
        }
        return path;
    }

    /** Breaks text into lines no wider than {@code most} em; given line breaks are kept. */
    public List<String> wrap(String text, double most) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                if (!line.isEmpty() && width(line + " " + word) > most) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private double advance(int point) {
        TrueType font = font(point);
        return font == null ? 0.6 : font.advance(font.glyph(point));
    }

    private TrueType font(int point) {
        for (TrueType font : fonts) if (font.glyph(point) != 0) return font;
        if (!java.lang.Character.isWhitespace(point)) missing.add(point);
        return null;
    }

    /** Code points from left to right. */
    private static int[] visual(String line) {
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) return line.codePoints().toArray();
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Object[] parts = new Object[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] = levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        StringBuilder all = new StringBuilder();
        for (Object part : parts) all.append(part);
        return all.codePoints().toArray();
    }
}
