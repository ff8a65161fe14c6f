package org.kinora.cli.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.platform.engine.Operations.Request;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** One operation for each of many scripts, one after the other; one that fails does not keep the others from being made. */
final class BatchRun {
    static final String FIELD = "batch";
    private static final Texts TEXTS = Texts.beside(BatchRun.class);

    private final OperationCard card;
    private final Path workingFolder;
    private final String branch;

    BatchRun(OperationCard card, Path workingFolder, String branch) {
        this.card = card;
        this.workingFolder = workingFolder;
        this.branch = branch;
    }

    /** Whether an input asks for a batch. */
    static boolean wanted(JsonObject input) {
        return input.has(FIELD);
    }

    /**
     * Runs all.
     *
     * @param output the folder for the results; empty for each project's own exports
     * @param run makes one and answers its exit status, printing into the given object
     * @return the exit status of the first that failed, else 0
     */
    int run(JsonObject input, Optional<Path> output, BiFunction<Request, JsonObject, Integer> run, JsonArray results) {
        Path list = workingFolder.resolve(input.getAsJsonObject(FIELD).get("path").getAsString());
        int status = 0;
        for (String line : lines(list)) {
            Path script = list.toAbsolutePath().resolveSibling(line).normalize();
            JsonObject one = input.deepCopy();
            one.remove(FIELD);
            JsonObject source = new JsonObject();
            source.addProperty("path", script.toString());
            one.add("script", source);
            Optional<Path> deliver = output.map(folder -> folder.resolve(stem(script) + suffix()));
            JsonObject result = new JsonObject();
            result.addProperty("script", line);
            int ended = run.apply(new Request(card.name(), one.toString(), Optional.of(ProjectFolder.beside(script)), branch, workingFolder, deliver,
                    Caller.LOCAL),
                    result);
            result.addProperty("status", ended);
            results.add(result);
            if (ended == Kind.CANCELLED.exitCode()) return ended;
            if (status == 0) status = ended;
        }
        return status;
    }

    private String suffix() {
        return card.outputs().stream().filter(OperationCard.Field::main).map(OperationCard.Field::suffix).findFirst().orElse("");
    }

    private static String stem(Path script) {
        String name = script.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static List<String> lines(Path list) {
        try {
            List<String> lines = Files.readAllLines(list).stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            if (lines.isEmpty()) throw TEXTS.failure(Kind.INPUT, "batch.empty", list);
            return lines;
        } catch (IOException e) {
            throw TEXTS.failure(Kind.MISSING, "batch.missing", list, e);
        }
    }
}
