package org.kinora.screenplay.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The shared script fixtures; a test that asks for them is skipped where they are absent. */
public final class Shared {
    private Shared() {}

    public static Path scripts() {
        Path scripts = Path.of(System.getProperty("kinora.shared", "../../../shared")).resolve("data/scripts");
        Assumptions.assumeTrue(Files.exists(scripts), "the shared script fixtures are not here: " + scripts);
        return scripts;
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(scripts().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Names of all files with an ending, sorted. */
    public static List<String> names(String ending) {
        Path root = scripts();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(ending)).map(f -> root.relativize(f).toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
