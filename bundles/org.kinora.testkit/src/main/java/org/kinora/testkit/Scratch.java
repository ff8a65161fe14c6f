package org.kinora.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary folder that goes with all it holds when it is closed; any thread may use it. Trouble with the disk is an {@link UncheckedIOException}.
 *
 * @param folder an absolute path; {@link #close} removes whatever lies there
 */
public record Scratch(Path folder) implements AutoCloseable {
    /** A new, empty folder below the machine's folder for temporary files. */
    public static Scratch make() {
        try {
            return new Scratch(Files.createTempDirectory("kinora-test"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The names of what lies directly in it, in order. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Removes the folder; nothing happens when it is gone already. */
    @Override
    public void close() {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
