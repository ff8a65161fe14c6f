package org.kinora.film.internal.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kinora.lib.fonts.Fonts;

/**
 * Finds a font for every letter: first the fonts that Kinora ships, then, for scripts that they lack (Chinese, Japanese, emoji …), the
 * machine's. Thread-safe.
 */
public final class FontChain {
    private static final List<String> REGULAR = List.of(Fonts.SANS, Fonts.HEBREW, Fonts.ARABIC, Fonts.DEVANAGARI, Fonts.THAI, Fonts.MONO);
    private static final List<String> BOLD = List.of(Fonts.SANS_BOLD, Fonts.HEBREW_BOLD, Fonts.ARABIC_BOLD, Fonts.DEVANAGARI_BOLD, Fonts.THAI_BOLD,
            Fonts.MONO_BOLD);

    /** Scripts whose letters hang together. */
    private static final List<String> JOINED = List.of("Arabic", "Devanagari");

    private final Map<String, Font> shipped = new ConcurrentHashMap<>();
    private final SystemFonts system;

    /** With the fonts of this machine as the last resort. */
    public FontChain() {
        this(new SystemFonts(SystemFonts.folders()));
    }

    FontChain(SystemFonts system) {
        this.system = system;
        FontSystem.prepare();
    }

    /**
     * Text with a font for each run.
     *
     * @param size pixels per em
     * @param tracking extra space between letters, permille of an em; left out for joined scripts
     * @param missing takes the letters that no font has
     */
    AttributedString attributed(String text, double size, boolean bold, int tracking, Set<String> missing) {
        AttributedString attributed = new AttributedString(text);
        Font current = null;
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            Font font = keeps(current, point) ? current : font(point, bold, missing);
            if (font != current) {
                apply(attributed, current, size, tracking, start, i);
                start = i;
                current = font;
            }
            i = next;
        }
        apply(attributed, current, size, tracking, start, text.length());
        return attributed;
    }

    private static void apply(AttributedString attributed, Font font, double size, int tracking, int from, int to) {
        if (font == null || from >= to) return;
        String name = font.getFontName(java.util.Locale.ROOT);
        boolean spaced = tracking != 0 && JOINED.stream().noneMatch(name::contains);
        Font sized = font.deriveFont((float) size);
        attributed.addAttribute(TextAttribute.FONT, spaced ? sized.deriveFont(Map.of(TextAttribute.TRACKING, tracking / 1000f)) : sized, from, to);
    }

    /** Marks, spaces and invisible signs stay with the run that they belong to. */
    private static boolean keeps(Font current, int point) {
        return current != null && (current.canDisplay(point) && !Character.isLetter(point) || invisible(point));
    }

    private static boolean invisible(int point) {
        int type = Character.getType(point);
        return Character.isWhitespace(point) || type == Character.FORMAT || type == Character.CONTROL || (point >= 0xFE00 && point <= 0xFE0F);
    }

    private Font font(int point, boolean bold, Set<String> missing) {
        List<String> names = bold ? BOLD : REGULAR;
        // A Korean font has some Japanese and Chinese signs, which must not be mixed with those of the machine's fonts.
        Font korean = shipped(bold ? Fonts.KOREAN_BOLD : Fonts.KOREAN);
        if (UnicodeScript.of(point) == UnicodeScript.HANGUL && korean.canDisplay(point)) return korean;
        for (String name : names) {
            Font font = shipped(name);
            if (font.canDisplay(point)) return font;
        }
        Optional<Font> found = invisible(point) ? Optional.empty() : system.find(point);
        if (found.isEmpty() && !invisible(point)) missing.add(Character.toString(point));
        return found.orElseGet(() -> shipped(names.getFirst()));
    }

    private Font shipped(String name) {
        return shipped.computeIfAbsent(name, key -> {
            try (InputStream file = Fonts.stream(key)) {
                return Font.createFont(Font.TRUETYPE_FONT, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("font " + key + " is damaged", e);
            }
        });
    }
}
