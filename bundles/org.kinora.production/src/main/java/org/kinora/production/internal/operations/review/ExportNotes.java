package org.kinora.production.internal.operations.review;

import java.util.List;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.json.Json;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Component;

/** Writes all notes to one file. */
@Component(service = Operation.class)
@Declaration(name = "review.export", command = "review export", title = "Write the review notes to one file, for somebody else's copy of the film.",
        help = "  kinora review export -o notes.json\nreview import takes the file in again; notes that both have are put together.")
public final class ExportNotes implements Operation<ExportNotes.Input, ExportNotes.Output> {
    private static final Texts TEXTS = Texts.beside(ExportNotes.class);

    /** Nothing to say. */
    public record Input() {}

    /** @param file the notes */
    public record Output(int notes, @Deliverable(suffix = ".json", main = true) AssetId file) implements Readable {
        @Override
        public String text() {
            return TEXTS.text("exported", notes);
        }
    }

    @Override
    public Output run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        List<ReviewNote> notes = List.copyOf(project.documents().list(context.branch(), ReviewNote.TYPE).values());
        byte[] bytes = Json.bytes(new NotesFile(NotesFile.KIND, 1, project.name(), notes));
        return new Output(notes.size(), project.assets().put(bytes, "application/json", Origin.DERIVED, project.name() + "-notes.json"));
    }
}
