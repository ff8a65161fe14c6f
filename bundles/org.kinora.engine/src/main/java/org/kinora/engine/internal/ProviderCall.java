package org.kinora.engine.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Executor;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Provider;
import org.kinora.api.platform.engine.Ledger;
import org.kinora.api.platform.engine.Step;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Money;
import org.kinora.api.work.PaidCall;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/**
 * One call of a provider on behalf of a step: through the guard, and through the ledger when it costs something.
 *
 * @param shelf what was paid for in other projects
 * @param ours runs what a provider's thread asks of the store
 */
record ProviderCall<R extends Record>(Guard guard, ProjectLedger ledger, PaidShelf shelf, Executor ours, Provider<R> provider, ModelCard card,
        Step step, R request) {
    private static final Texts TEXTS = Texts.beside(ProviderCall.class);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    /** Failures that say of themselves that the vendor never began. */
    private static final Set<Kind> UNCHARGED = Set.of(Kind.INPUT, Kind.MISSING, Kind.BUDGET);

    /**
     * What came of it.
     *
     * @param paid the call's entry in the ledger, to be settled in the transaction that stores the outcome
     */
    record Made(Outcome outcome, OptionalLong paid) {
        static Made free(Outcome outcome) {
            return new Made(outcome, OptionalLong.empty());
        }
    }

    Made make(Work work) {
        Money price = guard.shortCall(provider, "pricing " + step.kind(), () -> provider.estimate(request)).most();
        return price.isNothing() ? Made.free(call(work, Optional.empty(), card.deterministic() ? Origin.DERIVED : Origin.UNIQUE))
                : bought(work, price);
    }

    private Outcome call(Work work, Optional<PaidCall> paid, Origin origin) {
        Work scope = origin == Origin.DERIVED ? work : new PayingWork(work, paid, new OriginAssets(work.assets(), origin));
        return guard.longCall(provider, step.kind() + " " + step.label(), LONGEST, work::cancelled, () -> provider.generate(request, scope));
    }

    private Made bought(Work work, Money price) {
        Optional<Outcome> owned = shelf.find(step.key(), work.assets());
        if (owned.isPresent()) return Made.free(owned.get());
        boolean tells = card.features().contains(PaidCall.FEATURE);
        Payment payment = begun(work, price, tells);
        try {
            return new Made(call(work, Optional.of(payment), Origin.PAID), OptionalLong.of(payment.id()));
        } catch (Failure problem) {
            throw ended(payment, work, problem, tells) ? problem : lasting(problem);
        } catch (RuntimeException | Error problem) {
            ended(payment, work, problem, tells);
            throw problem;
        }
    }

    /** The call that runs at the vendor already, else a new one. */
    private Payment begun(Work work, Money price, boolean tells) {
        String key = step.key();
        Optional<Ledger.Entry> before = ledger.open(key);
        if (before.isPresent() && before.get().state() == Ledger.State.ACCEPTED)
            return new Payment(ledger, ours, key, before.get().id(), Optional.of(before.get().vendorId()));
        // A step runs once at a time: what is left of an earlier call of it ended without a word, as when its result could not be written.
        before.ifPresent(left -> ledger.ended(left.id(), true));
        ProjectLedger.Reserved reserved = ledger.reserve(key, step.label(), step.provider(), price, work.caller());
        reserved.warning().ifPresent(work::note);
        if (!tells) ledger.sent(reserved.id());
        return new Payment(ledger, ours, key, reserved.id(), Optional.empty());
    }

    /** Whether the ledger knows how the call stands: only then may anybody try again. */
    private boolean ended(Payment payment, Work work, Throwable problem, boolean tells) {
        boolean charged = tells || !(problem instanceof Failure failure && UNCHARGED.contains(failure.kind()));
        try {
            if (ledger.ended(payment.id(), charged) != Ledger.State.UNKNOWN) return true;
            work.note(TEXTS.text("ledger.unknown.note", payment.id(), step.provider()));
        } catch (Failure unwritten) {
            problem.addSuppressed(unwritten);
        }
        return false;
    }

    /** The same failure, as one that does not pass by itself. */
    private static Failure lasting(Failure failure) {
        return !failure.retryable() ? failure : new Failure(failure.kind(), failure.key(), failure.arguments(), failure.failed(), failure.expected(),
                failure.found(), failure.action(), false, failure);
    }
}
