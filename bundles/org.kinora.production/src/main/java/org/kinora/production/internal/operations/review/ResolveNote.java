package org.kinora.production.internal.operations.review;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Settles a note; it stays, with who settled it. */
@Component(service = Operation.class)
@Declaration(name = "review.resolve", command = "review resolve", title = "Settle a review note.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "  kinora review resolve n4f1")
public final class ResolveNote implements Operation<ResolveNote.Input, ReviewChanged> {
    private final ReviewDesk desk;

    /** Which note. */
    public record Input(@Param(value = "Id of the note, or its beginning.", position = 0, required = true) String note,
            @Param("Who does it; the name of the account when not given.") String author) {}

    @Activate
    public ResolveNote(@Reference ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public ReviewChanged run(Input input, Context context) {
        return desk.change(context, input.note(), "resolved", note -> note.resolved() ? note
                : note.settled(true, ReviewDesk.author(input.author(), context), desk.now()));
    }
}
