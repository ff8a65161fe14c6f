package org.kinora.production.internal.operations.bible;

import java.util.List;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the pictures that stand in for drawn figures and sets. */
@Component(service = Operation.class)
@Declaration(name = "bible.pictures", command = "bible pictures", title = "List the pictures that stand in for drawn characters and places.",
        help = "Rows are permille of a picture's height from its upper edge. "
                + "! marks a picture of somebody who is no longer in the script; it is kept.")
public final class ListPictures implements Operation<ListPictures.Input, ListPictures.Output> {
    private final BibleDesk desk;

    /** Whose pictures. */
    public record Input(@Param(value = "Only those of this character or place.", position = 0) String who) {}

    /** The pictures. */
    public record Output(List<PictureRow> pictures) implements Readable {
        @Override
        public String text() {
            return pictures.isEmpty() ? "There are no pictures: everybody and every place is drawn."
                    : String.join("\n", pictures.stream().map(PictureRow::text).toList());
        }
    }

    @Activate
    public ListPictures(@Reference BibleDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        List<PictureRow> rows = desk.rows(context);
        if (input.who().isBlank()) return new Output(rows);
        BibleDesk.Subject subject = desk.find(context, input.who());
        String of = subject.of().name();
        return new Output(rows.stream().filter(row -> row.of().equalsIgnoreCase(of) && row.id().equals(subject.id())).toList());
    }
}
