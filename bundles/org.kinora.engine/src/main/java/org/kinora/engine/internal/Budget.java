package org.kinora.engine.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.kinora.api.platform.engine.Ledger.Spending;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Money;
import org.kinora.api.work.Texts;

/** The bound on what a project spends: warns when half of it is used, refuses what would go beyond it. What is reserved counts as if it were paid. */
record Budget(ProjectLimits limits, ProjectEvents events) {
    private static final Texts TEXTS = Texts.beside(Budget.class);
    private static final int WARNING = 500;

    /** What holds now, and whether the project set it itself. */
    record Bound(Optional<Money> limit, boolean own) {}

    /** What the stream of events says: {@code budget.warning} when half is used, {@code budget.refused} when the call of a step did not fit. */
    record BudgetEvent(String budget, String label, String text) {}

    Bound now() {
        Optional<Money> own = limits.own().budget();
        return new Bound(own.or(() -> limits.now().budget()), own.isPresent());
    }

    void set(Optional<Money> limit, Caller caller) {
        limits.set(TEXTS.text("budget.message", limit.map(Money::text).orElse("-")), caller, before -> before.withBudget(limit));
    }

    /** Refuses a price that does not fit into what is left, or whose currency the budget says nothing of. */
    void check(Spending before, Money price, String provider) {
        check("budget", before, price, provider, "");
    }

    /**
     * Refuses a price for a caller who may not spend, or not so much.
     *
     * @param before what was spent on the caller's behalf, with the caller's own budget
     */
    static void check(Caller caller, Spending before, Money price, String provider) {
        if (!caller.rights().contains(Caller.SPEND)) throw TEXTS.failure(Kind.BUDGET, "caller.spend", caller.user(), provider, price.text());
        check("caller", before, price, provider, caller.user());
    }

    private static void check(String whose, Spending before, Money price, String provider, String user) {
        if (before.budget().isEmpty()) return;
        Money limit = before.budget().get();
        if (!limit.currency().equals(price.currency()))
            throw TEXTS.failure(Kind.BUDGET, whose + ".currency", provider, limit.text(), price.text(), user);
        if (used(before, price).compareTo(limit.value()) > 0)
            throw TEXTS.failure(Kind.BUDGET, whose + ".spent", provider, price.text(), limit.text(), of(before.paid(), limit).text(),
                    of(before.reserved(), limit).text(), user);
    }

    /** What to say when a call leads beyond half of the budget. */
    Optional<String> warning(Spending before, Money price) {
        if (before.budget().isEmpty() || permille(before, Money.NOTHING) >= WARNING || permille(before, price) < WARNING) return Optional.empty();
        return Optional.of(TEXTS.text("budget.warning", before.budget().get().text()));
    }

    /** Puts something into the stream of events; that it cannot be written is no reason to leave a call undone. */
    void tell(String kind, String label, String text) {
        try {
            events.publish(kind, new BudgetEvent(now().limit().map(Money::text).orElse(""), label, text));
        } catch (Failure unwritten) {
            System.getLogger(Budget.class.getName()).log(System.Logger.Level.WARNING, text, unwritten);
        }
    }

    /** Permille of the budget that is used. */
    private static long permille(Spending before, Money price) {
        BigDecimal limit = before.budget().orElseThrow().value();
        if (limit.signum() == 0) return 1000;
        return used(before, price).movePointRight(3).divide(limit, 0, RoundingMode.DOWN).longValue();
    }

    private static BigDecimal used(Spending before, Money price) {
        Money limit = before.budget().orElseThrow();
        return of(before.paid(), limit).plus(of(before.reserved(), limit)).value().add(price.value());
    }

    /** The amount in the budget's currency. */
    private static Money of(List<Money> amounts, Money limit) {
        return amounts.stream().filter(amount -> amount.currency().equals(limit.currency())).findFirst().orElse(new Money("0", limit.currency()));
    }
}
