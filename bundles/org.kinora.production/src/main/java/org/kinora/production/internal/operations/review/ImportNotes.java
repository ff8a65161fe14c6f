package org.kinora.production.internal.operations.review;

import com.google.gson.JsonParseException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.json.Json;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.View;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Component;

/** Takes notes in that were exported elsewhere. */
@Component(service = Operation.class)
@Declaration(name = "review.import", command = "review import", title = "Take review notes in from a file; the same file twice changes nothing.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "  kinora review import notes.json")
public final class ImportNotes implements Operation<ImportNotes.Input, ImportNotes.Output> {
    private static final Texts TEXTS = Texts.beside(ImportNotes.class);

    /** The file. */
    public record Input(@Param(value = "What review export wrote.", position = 0, required = true) Source file) {}

    /**
     * @param added notes that were not there
     * @param merged notes that were there and have changed
     */
    public record Output(int added, int merged, int unchanged) implements Readable {
        @Override
        public String text() {
            return TEXTS.text("imported", added, merged, unchanged);
        }
    }

    /** What one note becomes. */
    private record Taken(ReviewNote note, boolean known, boolean changed) {}

    @Override
    public Output run(Input input, Context context) {
        NotesFile file = read(input.file().name(), context.bytes(input.file()));
        OpenProject project = context.project(OpenProject.class);
        List<Taken> taken = taken(project.documents().view(context.branch()), file);
        if (taken.stream().anyMatch(Taken::changed)) {
            project.documents().edit(context.branch(), TEXTS.text("message.imported", input.file().name()), context.caller(), view -> {
                List<Change> changes = new ArrayList<>();
                taken(view, file).stream().filter(Taken::changed).forEach(one -> changes.add(Change.put(ReviewNote.TYPE, one.note.id(), one.note)));
                return changes;
            });
        }
        int added = (int) taken.stream().filter(one -> !one.known).count();
        int merged = (int) taken.stream().filter(one -> one.known && one.changed).count();
        return new Output(added, merged, taken.size() - added - merged);
    }

    private static List<Taken> taken(View view, NotesFile file) {
        return file.notes().stream().map(note -> {
            Optional<ReviewNote> there = view.get(ReviewNote.TYPE, note.id());
            ReviewNote now = there.map(one -> one.merged(note)).orElse(note);
            return new Taken(now, there.isPresent(), there.isEmpty() || !now.equals(there.get()));
        }).toList();
    }

    private static NotesFile read(String name, byte[] bytes) {
        try {
            NotesFile file = Json.read(new String(bytes, StandardCharsets.UTF_8), NotesFile.class);
            if (file != null && file.known() && file.notes().stream().map(ReviewNote::id).distinct().count() == file.notes().size()) return file;
        } catch (JsonParseException | IllegalArgumentException wrong) {
            throw TEXTS.failure(Kind.INPUT, "file.wrong", name, wrong);
        }
        throw TEXTS.failure(Kind.INPUT, "file.wrong", name);
    }
}
