package org.kinora.production.internal.operations.documents;

import java.util.Optional;
import org.kinora.api.document.Storyboard;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints all panels small. */
@Component(service = Operation.class)
@Declaration(name = "print.contact", command = "print contact", title = "Print a contact sheet of all panels, as PDF and as one PNG.",
        help = "  kinora print contact -o contact.pdf")
public final class PrintContact implements Operation<PrintContact.Input, Printed> {
    private final Boards boards;

    /** How it is laid out. */
    public record Input(@Param(value = "Size of the paper.", fallback = "LETTER") Papers paper, @Param("Only the scene of this number.") String scene,
            @Param(value = "Width of the PNG.", unit = "px", fallback = "2000", min = 400, max = 8000) int width) {}

    @Activate
    public PrintContact(@Reference Boards boards) {
        this.boards = boards;
    }

    @Override
    public Printed run(Input input, Context context) {
        Storyboard board = boards.board(context, boards.plan(context), input.scene());
        return new Printed(board.panels().size() + " panels", boards.printer().contactSheet(board, input.paper().paper(), context.work()),
                Optional.of(
                boards.printer().contactPicture(board, input.width(), context.work())), Boards.remarks(board));
    }
}
