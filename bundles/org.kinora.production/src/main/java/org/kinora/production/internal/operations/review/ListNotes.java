package org.kinora.production.internal.operations.review;

import java.util.List;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.story.Shot;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.Names;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the notes of reviewers. */
@Component(service = Operation.class)
@Declaration(name = "review.list", command = "review list", title = "List the review notes, in the order of the film.",
        help = "x marks what is settled, ! what the film no longer has.\n  kinora review list --open\n  kinora review list 12A")
public final class ListNotes implements Operation<ListNotes.Input, ListNotes.Output> {
    private static final Texts TEXTS = Texts.beside(ListNotes.class);

    private final ReviewDesk desk;

    /** Which ones. */
    public record Input(@Param(value = "Only those of this shot and its lines.", position = 0) String shot,
            @Param("Only open ones.") boolean open) {}

    /** @param open how many of all notes are not settled */
    public record Output(List<NoteRow> notes, int open, int all) implements Readable {
        @Override
        public String text() {
            if (all == 0) return TEXTS.text("none");
            return String.join("\n", notes.stream().map(NoteRow::words).toList()) + (notes.isEmpty() ? "" : "\n") + TEXTS.text("count", open, all);
        }
    }

    @Activate
    public ListNotes(@Reference ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        List<NoteRow> rows = desk.rows(context);
        Optional<String> shot = input.shot().isBlank() ? Optional.empty() : Optional.of(new Names(desk.story(context)).shot(input.shot())
                .map(Shot::id).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "on.unknown", input.shot())));
        return new Output(rows.stream().filter(row -> shot.isEmpty() || row.shot().equals(shot.get()))
                .filter(row -> !input.open() || !row.resolved()).toList(), (int) rows.stream().filter(row -> !row.resolved()).count(), rows.size());
    }
}
