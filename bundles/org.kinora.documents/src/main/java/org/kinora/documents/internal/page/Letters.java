package org.kinora.documents.internal.page;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.kinora.lib.fonts.Fonts;

/**
 * The fonts of one document. Words in Latin, Greek and Cyrillic letters are set with embedded fonts, so that they can be searched and copied;
 * others are drawn as outlines of the first font that has their signs: ours for Hebrew, Arabic, Hindi, Thai and Korean, those of the machine for the
 * rest.
 */
final class Letters {
    private static final List<String> REGULAR = List.of(Fonts.HEBREW, Fonts.ARABIC, Fonts.DEVANAGARI, Fonts.THAI, Fonts.KOREAN);
    private static final List<String> BOLD = List.of(Fonts.HEBREW_BOLD, Fonts.ARABIC_BOLD, Fonts.DEVANAGARI_BOLD, Fonts.THAI_BOLD, Fonts.KOREAN_BOLD);

    private final PDDocument document;
    private final Map<Face, PDType0Font> embedded = new EnumMap<>(Face.class);
    private final Map<Face, Font> drawn = new EnumMap<>(Face.class);
    private final List<Font> others = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();
    private boolean searched;

    Letters(PDDocument document) {
        this.document = document;
    }

    PDType0Font font(Face face) {
        return embedded.computeIfAbsent(face, any -> {
            try (InputStream file = face.stream()) {
                return PDType0Font.load(document, file, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The same typeface for drawing, 1 point high. */
    Font outline(Face face) {
        return drawn.computeIfAbsent(face, any -> read(face.stream()));
    }

    private static Font read(InputStream stream) {
        try (InputStream file = stream) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a sign can be set with the embedded font as it stands. */
    boolean plain(Face face, int point) {
        byte direction = Character.getDirectionality(point);
        boolean left = direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return left && Character.getType(point) != Character.NON_SPACING_MARK && outline(face).canDisplay(point);
    }

    /** The font that draws a text whole, else as much of it as any does. */
    Font drawing(Face face, String text) {
        Font own = outline(face);
        if (own.canDisplayUpTo(text) < 0) return own;
        others(face.bold());
        Font best = own;
        int most = own.canDisplayUpTo(text);
        for (Font font : others) {
            int shown = font.canDisplayUpTo(text);
            if (shown < 0) return font;
            if (shown > most) {
                most = shown;
                best = font;
            }
        }
        Font chosen = best;
        text.codePoints().filter(point -> !chosen.canDisplay(point)).forEach(point -> missing.add(Character.toString(point)));
        return best;
    }

    private void others(boolean bold) {
        if (searched) return;
        searched = true;
        for (String name : bold ? BOLD : REGULAR) others.add(read(Fonts.stream(name)));
        for (String family : GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()) others.add(new Font(family,
                Font.PLAIN, 1));
    }

    /** Signs that no font has. */
    Set<String> missing() {
        return missing;
    }
}
