package org.kinora.production.internal.operations.project;

import java.util.List;
import java.util.Locale;
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

/** Lists the ledger, newest first. */
@Component(service = Operation.class)
@Declaration(name = "jobs.payments", command = "jobs payments", title = "List the calls that cost money.",
        help = "A call in state unknown was sent, and then the line or the process broke: it counts as paid until you settle it.")
public final class ListPayments implements Operation<ListPayments.Input, ListPayments.Output> {
    private final Engine engine;

    /** How many. */
    public record Input(@Param(value = "How many.", fallback = "20", min = 1, max = 10000) int most) {}

    /** @param calls newest first */
    public record Output(List<Ledger.Entry> calls, Ledger.Spending spending) implements Readable {
        @Override
        public String text() {
            StringBuilder text = new StringBuilder();
            for (Ledger.Entry call : calls) text.append(line(call)).append('\n');
            return text + Amounts.text(spending);
        }

        private static String line(Ledger.Entry call) {
            boolean over = call.state() == Ledger.State.COLLECTED;
            return String.format(Locale.ROOT, "%5d  %-9s  %12s  %s  %-28s %s", call.id(), call.state().name().toLowerCase(Locale.ROOT),
                    (over ? call.paid() : call.expected()).text(), call.changed().toString().substring(0, 19).replace('T', ' '), call.provider(),
                            call.label());
        }
    }

    @Activate
    public ListPayments(@Reference Engine engine) {
        this.engine = engine;
    }

    @Override
    public Output run(Input input, Context context) {
        Ledger ledger = engine.ledger(context.project(OpenProject.class));
        return new Output(ledger.entries().stream().limit(input.most() == 0 ? 20 : input.most()).toList(), ledger.spending());
    }
}
