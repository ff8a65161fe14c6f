package org.kinora.production.internal.operations.project;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Ledger;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A person says what came of a call whose end nobody knows. */
@Component(service = Operation.class)
@Declaration(name = "jobs.settle", command = "jobs settle", title = "Say whether a paid call of unknown outcome was charged.",
        effects = {Declaration.Effect.WRITES}, help = "Look at your account with the vendor first. Either way its step may then be asked for again.")
public final class SettlePayment implements Operation<SettlePayment.Input, ProjectNews.Said> {
    private static final Texts TEXTS = Texts.beside(SettlePayment.class);

    private final Engine engine;

    /** Which, and what came of it. */
    public record Input(@Param(value = "Number of the call, as jobs payments shows it.", position = 0, required = true) long call,
            @Param(value = "What came of it.", position = 1, required = true, choices = {"charged", "free"}) String outcome) {}

    @Activate
    public SettlePayment(@Reference Engine engine) {
        this.engine = engine;
    }

    @Override
    public ProjectNews.Said run(Input input, Context context) {
        Ledger ledger = engine.ledger(context.project(OpenProject.class));
        Ledger.Entry call = ledger.entries().stream().filter(entry -> entry.id() == input.call()).findFirst()
                .orElseThrow(() -> TEXTS.failure(Kind.INPUT, "call.unknown", input.call()));
        if (call.state() != Ledger.State.UNKNOWN && call.state() != Ledger.State.ACCEPTED)
            throw TEXTS.failure(Kind.INPUT, "call.settled", call.id(), call.state().name().toLowerCase(java.util.Locale.ROOT));
        boolean charged = input.outcome().equals("charged");
        ledger.resolve(call.id(), charged);
        return new ProjectNews.Said("call " + call.id() + (charged ? " was charged " + call.expected().text() : " was not charged"),
                Amounts.text(ledger.spending()));
    }
}
