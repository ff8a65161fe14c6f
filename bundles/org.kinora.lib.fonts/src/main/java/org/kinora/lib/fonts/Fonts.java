package org.kinora.lib.fonts;

import java.io.InputStream;
import java.util.List;

/** Opens the shipped font files by name. Thread-safe; needs no font system of the machine. */
public final class Fonts {
    public static final String SANS = "NotoSans-Regular";
    public static final String SANS_BOLD = "NotoSans-Bold";
    public static final String SANS_ITALIC = "NotoSans-Italic";
    public static final String HEBREW = "NotoSansHebrew-Regular";
    public static final String HEBREW_BOLD = "NotoSansHebrew-Bold";
    public static final String ARABIC = "NotoSansArabic-Regular";
    public static final String ARABIC_BOLD = "NotoSansArabic-Bold";
    public static final String DEVANAGARI = "NotoSansDevanagari-Regular";
    public static final String DEVANAGARI_BOLD = "NotoSansDevanagari-Bold";
    public static final String THAI = "NotoSansThai-Regular";
    public static final String THAI_BOLD = "NotoSansThai-Bold";
    /** All 11172 Hangul syllables; of Chinese and Japanese signs it has too few to be used for them. */
    public static final String KOREAN = "NanumSquareR";
    public static final String KOREAN_BOLD = "NanumSquareB";
    public static final String MONO = "NotoSansMono-Regular";
    public static final String MONO_BOLD = "NotoSansMono-Bold";

    private Fonts() { }

    /** All names, in the order in which a missing glyph is looked for. */
    public static List<String> names() {
        return List.of(SANS, HEBREW, ARABIC, DEVANAGARI, THAI, MONO, KOREAN, SANS_BOLD, HEBREW_BOLD, ARABIC_BOLD, DEVANAGARI_BOLD, THAI_BOLD,
                MONO_BOLD, KOREAN_BOLD, SANS_ITALIC);
    }

    /** The TrueType file of a font; the caller closes it. Throws {@link IllegalArgumentException} on a name that is not in {@link #names}. */
    public static InputStream stream(String name) {
        InputStream file = names().contains(name) ? Fonts.class.getResourceAsStream(name + ".ttf") : null;
        if (file == null) throw new IllegalArgumentException("no such font: " + name + "; there are " + names());
        return file;
    }
}
