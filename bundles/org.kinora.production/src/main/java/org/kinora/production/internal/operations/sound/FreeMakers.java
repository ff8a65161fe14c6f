package org.kinora.production.internal.operations.sound;

import java.time.Duration;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Provider;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the first provider that makes something at no cost: without a project there is no ledger that could note a payment. */
@Component(service = FreeMakers.class)
public final class FreeMakers {
    private static final Texts TEXTS = Texts.beside(FreeMakers.class);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Providers providers;
    private final Guard guard;

    @Activate
    public FreeMakers(@Reference Providers providers, @Reference Guard guard) {
        this.providers = providers;
        this.guard = guard;
    }

    /**
     * Makes it; remarks of the provider become remarks of the work.
     *
     * @param missing key of the failure when nobody can
     */
    <R extends Record, P extends Provider<R>> Outcome make(Class<P> capability, R request, String missing, Work work) {
        return made(free(capability, request, missing), request, missing.replace('.', ' '), work);
    }

    /**
     * Lets one maker make it; its remarks become remarks of the work.
     *
     * @param what it does, in words
     * @throws Failure (BUDGET) when it costs something
     */
    public <R extends Record> Outcome make(Provider<R> maker, R request, String what, Work work) {
        if (!costsNothing(maker, request))
            throw TEXTS.failure(Kind.BUDGET, "maker.paid", guard.shortCall(maker, "describing", maker::describe).title());
        return made(maker, request, what, work);
    }

    private <R extends Record> Outcome made(Provider<R> maker, R request, String what, Work work) {
        Outcome outcome = guard.longCall(maker, what, LONGEST, work::cancelled, () -> maker.generate(request, work));
        outcome.notes().forEach(work::note);
        return outcome;
    }

    private <R extends Record> boolean costsNothing(Provider<R> maker, R request) {
        return guard.shortCall(maker, "pricing", () -> maker.estimate(request)).most().isNothing();
    }

    /** The first that makes it at no cost. */
    <R extends Record, P extends Provider<R>> P free(Class<P> capability, R request, String missing) {
        for (P maker : providers.all(capability)) if (costsNothing(maker, request)) return maker;
        throw nobody(missing);
    }

    /** The free parameters of the first provider of a capability, as JSON Schema; empty when it has none. */
    <R extends Record, P extends Provider<R>> String parameters(Class<P> capability, String missing) {
        P maker = providers.all(capability).stream().findFirst().orElseThrow(() -> nobody(missing));
        return guard.shortCall(maker, "describing", maker::describe).parameters();
    }

    private static Failure nobody(String missing) {
        return TEXTS.failure(Kind.MISSING, missing);
    }
}
