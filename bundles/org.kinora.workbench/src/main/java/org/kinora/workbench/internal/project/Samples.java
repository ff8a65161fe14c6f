package org.kinora.workbench.internal.project;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * The scripts that come with the product.
 *
 * @param folder where they lie, read-only; it may be missing
 * @param films where the copies go that a person works on
 */
public record Samples(Path folder, Path films, Texts texts) {
    /** All of them by name. */
    public List<Path> all() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".fountain")).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The copy of one, made unless it is there already. */
    public Path copy(Path script) {
        Path copy = films.resolve(script.getFileName().toString());
        try {
            Files.createDirectories(films);
            if (!Files.exists(copy)) Files.copy(script, copy);
            return copy;
        } catch (IOException unwritable) {
            throw texts.failure(Kind.EXHAUSTED, "sample.copy", films, unwritable);
        }
    }

    /** A new script among the person's films, called after its title; one that is there already is left as it is. */
    public Path keep(String fountain) {
        String title = fountain.lines().filter(line -> line.startsWith("Title:")).findFirst().map(line -> line.substring(6).strip()).orElse("");
        String name = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String plain = name.isEmpty() ? "film" : name;
        try {
            Files.createDirectories(films);
            for (int i = 1;; i++) {
                Path file = films.resolve(plain + (i == 1 ? "" : "-" + i) + ".fountain");
                if (Files.exists(file) || Files.exists(Workplace.projectOf(file))) continue;
                Files.writeString(file, fountain, StandardOpenOption.CREATE_NEW);
                return file;
            }
        } catch (IOException unwritable) {
            throw texts.failure(Kind.EXHAUSTED, "wizard.unwritable", films, unwritable);
        }
    }

    /** The input of an operation that takes a script. */
    public static JsonObject script(Path file) {
        JsonObject source = new JsonObject();
        source.addProperty("path", file.toAbsolutePath().toString());
        JsonObject input = new JsonObject();
        input.add("script", source);
        return input;
    }
}
