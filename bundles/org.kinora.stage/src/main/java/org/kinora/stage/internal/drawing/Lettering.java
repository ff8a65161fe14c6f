package org.kinora.stage.internal.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kinora.lib.fonts.Fonts;

/** The fonts that Kinora ships, loaded when first used; letters that none of them has are boxes. Thread-safe. */
final class Lettering {
    private static final String CONFIGURATION = "sun.awt.fontconfig";
    private static final List<String> PLAIN = List.of(Fonts.SANS, Fonts.HEBREW, Fonts.ARABIC, Fonts.MONO);
    private static final List<String> BOLD = List.of(Fonts.SANS_BOLD, Fonts.HEBREW_BOLD, Fonts.ARABIC_BOLD, Fonts.MONO_BOLD);

    private final Map<String, Font> loaded = new ConcurrentHashMap<>();

    Lettering() {
        configure();
    }

    /** The first font that has all letters of some words, else the one for most of them. */
    Font font(String words, double size, boolean bold) {
        List<Font> fonts = (bold ? BOLD : PLAIN).stream().map(name -> loaded.computeIfAbsent(name, Lettering::load)).toList();
        return fonts.stream().filter(font -> font.canDisplayUpTo(words) < 0).findFirst().orElse(fonts.getFirst()).deriveFont((float) size);
    }

    private static Font load(String name) {
        try (InputStream file = Fonts.stream(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("a shipped font is damaged: " + name, e);
        }
    }

    /** Without a font configuration Java2D knows no font at all, not even one that is loaded from a file; any well-formed one will do. */
    private static synchronized void configure() {
        if (System.getProperty(CONFIGURATION) != null || !System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT)
                .contains("linux")) return;
        StringBuilder text = new StringBuilder("version=1\nsequence.allfonts=latin\n");
        for (String family : List.of("dialog", "dialoginput", "sansserif", "serif", "monospaced"))
                for (String style : List.of("plain", "bold", "italic",
                "bolditalic")) text.append(family).append('.').append(style).append(".latin=Noto Sans\n");
        try {
            Path file = Files.createTempFile("kinora-fonts", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, text);
            System.setProperty(CONFIGURATION, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
