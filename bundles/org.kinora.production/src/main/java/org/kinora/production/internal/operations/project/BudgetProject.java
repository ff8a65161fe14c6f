package org.kinora.production.internal.operations.project;

import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Ledger;
import org.kinora.api.platform.project.OpenProject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows or sets what a project may spend. */
@Component(service = Operation.class)
@Declaration(name = "project.budget", command = "project budget", title = "Show or set what a project may spend in all.",
        effects = {Declaration.Effect.READS, Declaration.Effect.WRITES},
        help = "Hosted models cost money, local ones nothing. When half of the budget is used a film's summary says so; a call that does not fit "
                + "is refused before anything is sent. Calls on their way, and those whose end nobody knows, count as if they were paid.\n"
                + "  kinora project budget 5\n  kinora project budget \"2.50 EUR\"\n  kinora project budget none")
public final class BudgetProject implements Operation<BudgetProject.Input, BudgetProject.Output> {
    private static final String NONE = "none";

    private final Engine engine;

    /** How much. */
    public record Input(@Param(value = "The amount, such as 5 or 2.50 EUR; none goes back to KINORA_BUDGET, or to no bound.",
            position = 0) String amount) {}

    /** What may be spent and what was. */
    public record Output(Ledger.Spending spending) implements Readable {
        @Override
        public String text() {
            return Amounts.text(spending);
        }
    }

    @Activate
    public BudgetProject(@Reference Engine engine) {
        this.engine = engine;
    }

    @Override
    public Output run(Input input, Context context) {
        Ledger ledger = engine.ledger(context.project(OpenProject.class));
        if (input.amount().equals(NONE)) ledger.budget(Optional.empty(), context.caller());
        else if (!input.amount().isBlank()) ledger.budget(Optional.of(Amounts.of(input.amount())), context.caller());
        return new Output(ledger.spending());
    }
}
