package org.kinora.production.internal.operations.review;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers a note. */
@Component(service = Operation.class)
@Declaration(name = "review.reply", command = "review reply", title = "Answer a review note.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "  kinora review reply n4f1 \"Brighter now\"")
public final class ReplyToNote implements Operation<ReplyToNote.Input, ReviewChanged> {
    private final ReviewDesk desk;

    /** Which note. */
    public record Input(@Param(value = "Id of the note, or its beginning.", position = 0, required = true) String note,
            @Param(value = "The answer.", position = 1, required = true) String text,
            @Param("Who does it; the name of the account when not given.") String author) {}

    @Activate
    public ReplyToNote(@Reference ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public ReviewChanged run(Input input, Context context) {
        ReviewNote.Reply reply = new ReviewNote.Reply(ReviewDesk.fresh(), ReviewDesk.author(input.author(), context),
                ReviewDesk.words(input.text()), desk.now());
        return desk.change(context, input.note(), "replied", note -> note.with(reply));
    }
}
