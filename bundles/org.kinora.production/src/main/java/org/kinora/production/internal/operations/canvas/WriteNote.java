package org.kinora.production.internal.operations.canvas;

import java.util.List;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a note on the canvas, changes or removes one. */
@Component(service = Operation.class)
@Declaration(name = "canvas.note", command = "canvas note", title = "Put a note on the canvas, write it anew, or take it away.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "  kinora canvas note \"Rain here?\" --at 400,-160\n  kinora canvas note \"No rain.\" --note note1\n  kinora canvas note --note note1 --remove")
public final class WriteNote implements Operation<WriteNote.Input, WriteNote.Output> {
    private static final Texts TEXTS = Texts.beside(WriteNote.class);
    private static final int LONGEST = 4000;

    private final CanvasDesk desk;

    /** What to write where. */
    public record Input(@Param(value = "What the note says.", position = 0) String text, @Param("Where it lies, such as 400,-160.") String at,
            @Param("A note that is there, such as note1.") String note, @Param("Take it away.") boolean remove) {}

    /** @param note its id */
    public record Output(String note, boolean removed) implements Readable {
        @Override
        public String text() {
            return TEXTS.text(removed ? "canvas.note.removed" : "canvas.note.written", note);
        }
    }

    @Activate
    public WriteNote(@Reference CanvasDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        CanvasDocument before = CanvasDocument.of(context.project(OpenProject.class).documents().view(context.branch()));
        boolean known = before.notes().stream().anyMatch(note -> note.id().equals(input.note()));
        if (!input.note().isEmpty() && !known) throw TEXTS.failure(Kind.INPUT, "canvas.note.unknown", input.note());
        if (input.remove()) {
            if (!known) throw TEXTS.failure(Kind.INPUT, "canvas.note.which");
            desk.edit(context, TEXTS.text("canvas.note.remove"), document -> document.without(input.note()));
            return new Output(input.note(), true);
        }
        String text = input.text().strip();
        if (text.isEmpty() || text.length() > LONGEST) throw TEXTS.failure(Kind.INPUT, "canvas.note.text", LONGEST, text.length());
        int[] place = input.at().isEmpty() ? null : CanvasDesk.place(input.at());
        String id = known ? input.note() : fresh(before);
        desk.edit(context, TEXTS.text("canvas.note.write"), document -> {
            CanvasDocument noted = document.noted(new CanvasDocument.Note(id, text));
            return place == null ? noted : noted.placed(List.of(new CanvasDocument.Place(id, place[0], place[1])));
        });
        return new Output(id, false);
    }

    private static String fresh(CanvasDocument document) {
        for (int i = 1;; i++) {
            String id = "note" + i;
            if (document.notes().stream().noneMatch(note -> note.id().equals(id))) return id;
        }
    }
}
