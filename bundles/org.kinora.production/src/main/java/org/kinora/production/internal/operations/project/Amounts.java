package org.kinora.production.internal.operations.project;

import java.util.List;
import java.util.Optional;
import org.kinora.api.platform.engine.Ledger.Spending;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Money;
import org.kinora.api.work.Texts;

/** Amounts of money as people write and read them. */
public final class Amounts {
    private static final Texts TEXTS = Texts.beside(Amounts.class);

    private Amounts() {}

    /** Reads {@code 5} or {@code 2.50 EUR}. */
    public static Money of(String text) {
        try {
            return Money.of(text);
        } catch (IllegalArgumentException unreadable) {
            throw TEXTS.failure(Kind.INPUT, "amount", text);
        }
    }

    /** One line: what was paid, what is reserved, and the budget. */
    public static String text(Spending spending) {
        String text = "paid " + sum(spending.paid());
        if (!spending.reserved().isEmpty()) text += ", reserved " + sum(spending.reserved());
        Optional<String> budget = spending.budget().map(Money::text);
        return text + budget.map(limit -> ", of a budget of " + limit + (spending.own() ? "" : " (KINORA_BUDGET)")).orElse("; no budget is set");
    }

    /** Whether there is nothing to say: no money was spent, and none is bounded. */
    public static boolean silent(Spending spending) {
        return spending.paid().isEmpty() && spending.reserved().isEmpty() && spending.budget().isEmpty();
    }

    private static String sum(List<Money> amounts) {
        return amounts.isEmpty() ? "nothing" : String.join(" and ", amounts.stream().map(Money::text).toList());
    }
}
