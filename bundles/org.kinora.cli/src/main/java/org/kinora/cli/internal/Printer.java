package org.kinora.cli.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.platform.engine.Operations.Answer;
import org.kinora.api.platform.engine.Operations.Delivered;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

/** Says how a command ended: in words, or as one JSON object. */
final class Printer {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean json;
    private final Optional<JsonObject> collected;

    Printer(PrintStream out, PrintStream err, boolean json) {
        this(out, err, json, Optional.empty());
    }

    private Printer(PrintStream out, PrintStream err, boolean json, Optional<JsonObject> collected) {
        this.out = out;
        this.err = err;
        this.json = json;
        this.collected = collected;
    }

    /** A printer for one of many: its JSON goes into an object of the whole instead of to the screen. */
    Printer collecting(JsonObject into) {
        return new Printer(out, err, json, Optional.of(into));
    }

    /** Ends a batch. */
    int batch(JsonArray results, int status) {
        JsonObject whole = new JsonObject();
        whole.add("batch", results);
        if (json) out.println(whole);
        out.flush();
        return status;
    }

    private void print(JsonObject object) {
        if (collected.isPresent()) object.entrySet().forEach(entry -> collected.get().add(entry.getKey(), entry.getValue()));
        else out.println(object);
    }

    int done(OperationCard card, Answer answer, long millis) {
        JsonElement output = JsonParser.parseString(answer.output());
        if (json) {
            print(withFiles(output.getAsJsonObject(), answer, millis));
        } else {
            if (!answer.text().isEmpty()) out.println(answer.text());
            for (Delivered file : answer.files()) out.println(label(file.component()) + file.path());
            if (card.outputs().stream().anyMatch(OperationCard.Field::main)) out.println(label("took") + ConsoleProgress.time(millis));
            answer.notes().forEach(note -> out.println(label("note") + note.replace("\n", "\n" + " ".repeat(10))));
        }
        out.flush();
        return status(output);
    }

    /** An answer may stand for a failure: its component {@code failed} is true (status 1) or names a kind (that kind's status). */
    private static int status(JsonElement output) {
        if (!output.isJsonObject() || !(output.getAsJsonObject().get("failed") instanceof JsonPrimitive failed)) return 0;
        if (failed.isBoolean()) return failed.getAsBoolean() ? 1 : 0;
        return Stream.of(Kind.values()).filter(kind -> kind.name().equals(failed.getAsString())).mapToInt(Kind::exitCode).findFirst().orElse(0);
    }

    private static JsonObject withFiles(JsonObject output, Answer answer, long millis) {
        JsonArray files = new JsonArray();
        for (Delivered file : answer.files()) {
            JsonObject entry = new JsonObject();
            entry.addProperty("part", file.component());
            entry.addProperty("path", file.path());
            files.add(entry);
        }
        if (!files.isEmpty()) {
            output.add("files", files);
            output.addProperty("took_ms", millis);
        }
        if (!answer.notes().isEmpty()) output.add("notes", strings(answer.notes()));
        return output;
    }

    int failed(Failure failure) {
        if (json) {
            JsonObject error = new JsonObject();
            error.addProperty("error", failure.key());
            error.addProperty("kind", failure.kind().name().toLowerCase(java.util.Locale.ROOT));
            error.addProperty("failed", failure.failed());
            error.addProperty("expected", failure.expected());
            error.addProperty("found", failure.found());
            error.addProperty("action", failure.action());
            error.addProperty("retryable", failure.retryable());
            print(error);
            out.flush();
        } else {
            err.println("kinora: " + failure.getMessage());
        }
        err.flush();
        return failure.kind().exitCode();
    }

    private static String label(String component) {
        return String.format("%-9s ", component + ":");
    }

    private static JsonArray strings(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
