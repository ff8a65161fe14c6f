package org.kinora.workbench.internal.project;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** The input of an operation that takes a script. */
    public static JsonObject script(Path file) {
        JsonObject source = new JsonObject();
        source.addProperty("path", file.toAbsolutePath().toString());
        JsonObject input = new JsonObject();
        input.add("script", source);
        return input;
    }
}
