package org.kinora.api.work;

import java.math.BigDecimal;

/**
 * An exact amount in one currency.
 *
 * @param amount decimal text such as {@code "0.012"}, without exponent
 * @param currency ISO 4217 code
 */
public record Money(String amount, String currency) {
    public static final Money NOTHING = new Money("0", "USD");

    public Money {
        amount = new BigDecimal(amount).stripTrailingZeros().toPlainString();
    }

    public BigDecimal value() {
        return new BigDecimal(amount);
    }

    /** The sum; throws {@link IllegalArgumentException} when the currencies differ and neither amount is 0. */
    public Money plus(Money other) {
        if (value().signum() == 0) return other;
        if (other.value().signum() == 0) return this;
        if (!currency.equals(other.currency)) throw new IllegalArgumentException("cannot add " + currency + " and " + other.currency);
        return new Money(value().add(other.value()).toPlainString(), currency);
    }

    public boolean isNothing() {
        return value().signum() == 0;
    }
}
