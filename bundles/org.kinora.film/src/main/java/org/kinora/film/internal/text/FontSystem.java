package org.kinora.film.internal.text;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Makes Java2D usable on a machine without libfontconfig: there every text call would fail with "Fontconfig head is null" unless the property
 * {@code sun.awt.fontconfig} names a file. The file only has to exist and be well-formed: all fonts of ours are loaded from files.
 */
final class FontSystem {
    private static final String PROPERTY = "sun.awt.fontconfig";

    private FontSystem() {}

    /** Must run before the first text call of the process; does nothing when the property is set or the library is there. */
    static synchronized void prepare() {
        if (System.getProperty(PROPERTY) != null || !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                || installed()) return;
        try {
            Path file = Files.createTempFile("kinora-fontconfig", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, properties());
            System.setProperty(PROPERTY, file.toString());
        } catch (IOException e) {
            System.getLogger(FontSystem.class.getName()).log(System.Logger.Level.WARNING, "cannot write a font configuration", e);
        }
    }

    private static boolean installed() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libfontconfig.so.1", arena);
            return true;
        } catch (IllegalArgumentException | IllegalCallerException missing) {
            return false;
        }
    }

    private static String properties() {
        StringBuilder text = new StringBuilder("version=1\nsequence.allfonts=latin\n");
        for (String family : new String[] {"dialog", "dialoginput", "sansserif", "serif", "monospaced"})
            for (String style : new String[] {"plain", "bold", "italic", "bolditalic"}) text.append(family).append('.').append(style)
                    .append(".latin=Noto Sans\n");
        return text.toString();
    }
}
