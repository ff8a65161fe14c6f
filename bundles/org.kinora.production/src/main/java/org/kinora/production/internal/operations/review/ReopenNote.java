package org.kinora.production.internal.operations.review;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens a settled note again. */
@Component(service = Operation.class)
@Declaration(name = "review.reopen", command = "review reopen", title = "Open a settled review note again.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "  kinora review reopen n4f1")
public final class ReopenNote implements Operation<ReopenNote.Input, ReviewChanged> {
    private final ReviewDesk desk;

    /** Which note. */
    public record Input(@Param(value = "Id of the note, or its beginning.", position = 0, required = true) String note,
            @Param("Who does it; the name of the account when not given.") String author) {}

    @Activate
    public ReopenNote(@Reference ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public ReviewChanged run(Input input, Context context) {
        return desk.change(context, input.note(), "reopened", note -> note.resolved() ? note.settled(false, "", desk.now()) : note);
    }
}
