package org.kinora.itests.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Rules about source files: their length, a package-info for every package, nothing that Git leaves out. */
final class Sources {
    static final int MOST_LINES = 700;
    private static final Set<String> PARTS = Set.of("bundles", "plugins", "runtime", "product");

    private Sources() { }

    static List<String> tooLong(Path root) {
        List<String> complaints = new ArrayList<>();
        for (Path file : files(root)) {
            long lines = lines(file);
            if (lines > MOST_LINES) complaints.add(root.relativize(file) + " has " + lines + " lines; more than " + MOST_LINES + " are too many");
        }
        return complaints;
    }

    /** Main packages without a package-info. */
    static List<String> withoutPackageInfo(Path root) {
        Set<String> complaints = new TreeSet<>();
        for (Path file : files(root)) {
            Path folder = file.getParent();
            boolean main = root.relativize(file).toString().contains("src/main/java/");
            if (main && !Files.exists(folder.resolve("package-info.java"))) complaints.add(root.relativize(folder) + " has no package-info.java");
        }
        return List.copyOf(complaints);
    }

    /**
     * Sources that Git leaves out, so that a clone would lack them.
     *
     * @throws IOException when there is no git command, or the folder is no working tree
     */
    static List<String> ignored(Path root) throws IOException {
        Process git = new ProcessBuilder("git", "ls-files", "--others", "--ignored", "--exclude-standard", "--", "*/src/*").directory(root.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> files = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        try {
            if (git.waitFor() != 0) throw new IOException(root + " is no working tree of Git");
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        return files.stream().map(file -> file + " is left out by .gitignore").toList();
    }

    private static List<Path> files(Path root) {
        List<Path> files = new ArrayList<>();
        for (String part : new TreeSet<>(PARTS)) {
            if (!Files.isDirectory(root.resolve(part))) continue;
            try (Stream<Path> all = Files.walk(root.resolve(part))) {
                all.filter(file -> file.toString().endsWith(".java") && !root.relativize(file).toString().contains("target/")).sorted()
                        .forEach(files::add);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return files;
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
