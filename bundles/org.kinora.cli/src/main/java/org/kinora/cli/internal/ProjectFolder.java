package org.kinora.cli.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Decides which project a command means. */
final class ProjectFolder {
    private static final Texts TEXTS = Texts.beside(ProjectFolder.class);
    private static final String ENDING = ".kinora";

    private final Path workingFolder;

    ProjectFolder(Path workingFolder) {
        this.workingFolder = workingFolder;
    }

    /** The project of an operation, when it works on one. */
    Optional<Path> wanted(OperationCard card, JsonObject input, Optional<String> named) {
        if (card.scope().equals("NONE")) return Optional.empty();
        boolean without = card.scope().equals("PROJECT_OR_NONE") && named.isEmpty() && script(card, input).isEmpty()
                && !Files.exists(workingFolder.resolve("kinora.json")) && projectsHere().isEmpty();
        return without ? Optional.empty() : Optional.of(of(card, input, named));
    }

    /**
     * The folder that was named, by option or as the first word where a command takes its project there; else {@code NAME.kinora} beside the script;
     * else the only project in the working folder.
     */
    Path of(OperationCard card, JsonObject input, Optional<String> named) {
        Optional<String> first = card.inputs().stream().filter(field -> field.position() == 0 && field.component().equals("project")).findFirst()
                .map(field -> input.get(field.component())).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString).filter(name -> !name.isBlank());
        if (first.isPresent()) return workingFolder.resolve(first.get()).normalize();
        if (named.isPresent()) return workingFolder.resolve(named.get()).normalize();
        // A project that must exist is not named by every file: a cut to import need not be called like its film.
        Optional<Path> besideScript = script(card, input).filter(beside -> !card.scope().equals("PROJECT") || Files.isDirectory(beside));
        if (besideScript.isPresent()) return besideScript.get();
        if (Files.exists(workingFolder.resolve("kinora.json"))) return workingFolder;
        List<Path> projects = projectsHere();
        if (projects.size() == 1) return projects.getFirst();
        throw projects.isEmpty() ? TEXTS.failure(Kind.INPUT, "project.unknown", workingFolder)
                : TEXTS.failure(Kind.INPUT, "project.many", workingFolder,
                        String.join(", ", projects.stream().map(p -> p.getFileName().toString()).toList()));
    }

    private Optional<Path> script(OperationCard card, JsonObject input) {
        return card.inputs().stream().filter(field -> field.type().equals("source") && field.position() == 0 && !field.list()).findFirst()
                .map(field -> input.get(field.component())).filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject)
                .filter(source -> source.has("path")).map(source -> beside(workingFolder.resolve(source.get("path").getAsString()).normalize()));
    }

    static Path beside(Path script) {
        String name = script.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return script.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
    }

    private List<Path> projectsHere() {
        try (Stream<Path> files = Files.list(workingFolder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING) && Files.isDirectory(file)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
