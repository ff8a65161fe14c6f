package org.kinora.production.internal.operations.documents;

import java.util.List;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.production.internal.graph.PlannedFilm;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints the script. */
@Component(service = Operation.class)
@Declaration(name = "print.script", command = "print script", title = "Print the script as PDF in the standard screenplay format.",
        help = "12-point Courier, title page, page numbers, (MORE) and (CONT'D) where a speech goes on.\n  kinora print script --scene-numbers -o script.pdf")
public final class PrintScript implements Operation<PrintScript.Input, Printed> {
    private final Boards boards;

    /** How it is laid out. */
    public record Input(@Param(value = "Size of the paper.", fallback = "LETTER") Papers paper,
            @Param("Put scene numbers at both margins, as in a shooting script.") boolean sceneNumbers) {}

    @Activate
    public PrintScript(@Reference Boards boards) {
        this.boards = boards;
    }

    @Override
    public Printed run(Input input, Context context) {
        PlannedFilm planned = boards.plan(context);
        return new Printed(planned.scriptName(), boards.printer().script(planned.script().screenplay(), input.sceneNumbers(), input.paper().paper(),
                context.work()), Optional.empty(), List.of());
    }
}
