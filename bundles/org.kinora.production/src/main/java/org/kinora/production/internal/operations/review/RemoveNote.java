package org.kinora.production.internal.operations.review;

import java.util.List;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a note away with its answers. */
@Component(service = Operation.class)
@Declaration(name = "review.remove", command = "review remove", title = "Take a review note away.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "  kinora review remove n4f1")
public final class RemoveNote implements Operation<RemoveNote.Input, ReviewChanged> {
    private static final Texts TEXTS = Texts.beside(RemoveNote.class);

    private final ReviewDesk desk;

    /** Which note. */
    public record Input(@Param(value = "Id of the note, or its beginning.", position = 0, required = true) String note) {}

    @Activate
    public RemoveNote(@Reference ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public ReviewChanged run(Input input, Context context) {
        ReviewNote note = desk.find(context, input.note());
        context.project(OpenProject.class).documents().edit(context.branch(), TEXTS.text("message.removed", ReviewDesk.where(note)), context.caller(),
                view -> List.of(Change.remove(ReviewNote.TYPE.id(note.id()))));
        return new ReviewChanged(note.id(), note.resolved(), TEXTS.text("removed", ReviewDesk.where(note)));
    }
}
