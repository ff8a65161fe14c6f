package org.kinora.film.internal.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The machine's font files, looked through only when a letter is missing: those named after East Asian scripts or emoji first, then the rest, by
 * path. A font whose sign has no outline (colour emoji) does not count.
 */
final class SystemFonts {
    private static final List<String> HINTS = List.of("cjk", "wqy", "han", "gothic", "mincho", "ming", "song", "droid", "nanum", "ipa", "emoji",
            "symbol", "unifont");
    private static final int MOST = 400;
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    private final List<Path> folders;
    private final Map<Integer, Optional<Font>> found = new ConcurrentHashMap<>();
    private final Map<Path, Optional<Font>> opened = new ConcurrentHashMap<>();
    private volatile List<Path> files;

    SystemFonts(List<Path> folders) {
        this.folders = folders;
    }

    /** Where this system keeps fonts. */
    static List<Path> folders() {
        String home = System.getProperty("user.home", "");
        return Stream.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.fonts", home + "/.local/share/fonts", "/System/Library/Fonts",
                "/Library/Fonts",
                home + "/Library/Fonts", System.getenv().getOrDefault("WINDIR", "C:\\Windows") + "\\Fonts").map(Path::of).toList();
    }

    Optional<Font> find(int point) {
        return found.computeIfAbsent(point, this::search);
    }

    private Optional<Font> search(int point) {
        for (Path file : files()) {
            Optional<Font> font = opened.computeIfAbsent(file, SystemFonts::open);
            if (font.isPresent() && font.get().canDisplay(point) && drawn(font.get(), point)) return font;
        }
        return Optional.empty();
    }

    private static boolean drawn(Font font, int point) {
        return !font.createGlyphVector(PLAIN, Character.toString(point)).getOutline().getBounds().isEmpty();
    }

    private static Optional<Font> open(Path file) {
        try {
            Font[] fonts = Font.createFonts(file.toFile());
            return fonts.length == 0 ? Optional.empty() : Optional.of(fonts[0].deriveFont(64f));
        } catch (IOException | FontFormatException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    private List<Path> files() {
        List<Path> known = files;
        if (known != null) return known;
        List<Path> all = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) continue;
            try (Stream<Path> walk = Files.walk(folder, 6)) {
                walk.filter(SystemFonts::usable).limit(5000).forEach(all::add);
            } catch (IOException | java.io.UncheckedIOException unreadable) {
                System.getLogger(SystemFonts.class.getName()).log(System.Logger.Level.DEBUG, "fonts of {0} not read", folder);
            }
        }
        files = all.stream().sorted(Comparator.comparingInt(SystemFonts::rank).thenComparing(Path::toString)).limit(MOST).toList();
        return files;
    }

    private static boolean usable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
    }

    private static int rank(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (int i = 0; i < HINTS.size(); i++) if (name.contains(HINTS.get(i))) return name.contains("regular") ? 2 * i : 2 * i + 1;
        return 2 * HINTS.size();
    }
}
