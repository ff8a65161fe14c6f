package org.kinora.production.internal.operations.documents;

import java.util.Optional;
import org.kinora.api.document.Storyboard;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints the storyboard. */
@Component(service = Operation.class)
@Declaration(name = "print.storyboard", command = "print storyboard",
        title = "Print the storyboard as PDF: panels with action, dialogue, timing and arrows.",
        help = "  kinora print storyboard -o board.pdf\n  kinora print storyboard --panels 6 --paper a4 --scene 2")
public final class PrintStoryboard implements Operation<PrintStoryboard.Input, Printed> {
    private static final Texts TEXTS = Texts.beside(PrintStoryboard.class);

    private final Boards boards;

    /** How it is laid out. */
    public record Input(@Param(value = "Panels on a page: 1, 2, 3 or 6.", fallback = "3") int panels,
            @Param(value = "Size of the paper.", fallback = "LETTER") Papers paper, @Param("Only the scene of this number.") String scene) {}

    @Activate
    public PrintStoryboard(@Reference Boards boards) {
        this.boards = boards;
    }

    @Override
    public Printed run(Input input, Context context) {
        int panels = input.panels();
        if (panels != 1 && panels != 2 && panels != 3 && panels != 6) throw TEXTS.failure(Kind.INPUT, "panels", panels);
        Storyboard board = boards.board(context, boards.plan(context), input.scene());
        return new Printed(board.panels().size() + " panels, " + panels + " on a page", boards.printer().storyboard(board, panels,
                input.paper().paper(),
                context.work()), Optional.empty(), Boards.remarks(board));
    }
}
