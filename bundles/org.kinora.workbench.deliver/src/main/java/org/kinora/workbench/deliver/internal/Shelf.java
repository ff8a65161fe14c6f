package org.kinora.workbench.deliver.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What was handed on: all in the project's folder of exports, and what was written elsewhere while the view was open; UI thread. */
final class Shelf {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Set<Path> elsewhere = new LinkedHashSet<>();

    /** One file or folder. */
    record Item(Path path, long bytes, FileTime when) {
        String size() {
            return bytes < 1_000_000 ? Math.max(1, bytes / 1000) + " kB" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
        }

        /** When it was written, on the clock of this place. */
        String time() {
            return LocalDateTime.ofInstant(when.toInstant(), ZoneId.systemDefault()).format(CLOCK);
        }
    }

    void add(Path written) {
        elsewhere.add(written.toAbsolutePath().normalize());
    }

    /** The latest first. */
    List<Item> items(Path exports) {
        Set<Path> all = new LinkedHashSet<>(elsewhere);
        if (Files.isDirectory(exports)) {
            try (Stream<Path> files = Files.list(exports)) {
                files.filter(file -> !file.getFileName().toString().startsWith(".")).map(file -> file.toAbsolutePath().normalize()).forEach(all::add);
            } catch (IOException gone) {
                elsewhere.removeIf(file -> !Files.exists(file));
            }
        }
        List<Item> items = new ArrayList<>();
        for (Path path : all) {
            try {
                items.add(new Item(path, size(path), Files.getLastModifiedTime(path)));
            } catch (IOException gone) {
                elsewhere.remove(path);
            }
        }
        items.sort(Comparator.comparing(Item::when).reversed());
        return items;
    }

    private static long size(Path path) throws IOException {
        if (!Files.isDirectory(path)) return Files.size(path);
        try (Stream<Path> files = Files.walk(path)) {
            long sum = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) sum += Files.size(file);
            return sum;
        }
    }
}
