package org.kinora.voices.installed.internal.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds programs as a shell does: in the folders of the search path, in their order. */
public final class Programs {
    private Programs() {}

    /** @param path folders as the variable PATH has them; empty for none */
    public static Optional<Path> find(String name, String path) {
        for (String folder : path.split(Pattern.quote(File.pathSeparator))) {
            if (folder.isBlank()) continue;
            for (String ending : new String[] {"", ".exe"}) {
                Optional<Path> file = file(folder, name + ending);
                if (file.isPresent()) return file;
            }
        }
        return Optional.empty();
    }

    /** Finds a program in the search path of this process. */
    public static Optional<Path> find(String name) {
        String path = System.getenv("PATH");
        return path == null ? Optional.empty() : find(name, path);
    }

    private static Optional<Path> file(String folder, String name) {
        try {
            Path file = Path.of(folder, name);
            return file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException odd) {
            return Optional.empty();
        }
    }
}
