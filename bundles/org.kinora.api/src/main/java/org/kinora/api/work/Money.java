package org.kinora.api.work;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact amount in one currency.
 *
 * @param amount decimal text such as {@code "0.012"}, without exponent
 * @param currency ISO 4217 code
 */
public record Money(String amount, String currency) {
    private static final Pattern WORDS = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)(?:\\s*([A-Za-z]{3}))?");
    public static final Money NOTHING = new Money("0", "USD");

    public Money {
        amount = new BigDecimal(amount).stripTrailingZeros().toPlainString();
    }

    public BigDecimal value() {
        return new BigDecimal(amount);
    }

    /**
     * Reads {@code 5}, {@code 0.25} (US dollars) or {@code 5 EUR}; throws {@link IllegalArgumentException} for anything else and for amounts below 0
     * or with more than 18 digits.
     */
    public static Money of(String text) {
        Matcher words = WORDS.matcher(text.strip());
        if (!words.matches()) throw new IllegalArgumentException("not an amount of money: " + text);
        return new Money(words.group(1), words.group(2) == null ? NOTHING.currency() : words.group(2).toUpperCase(Locale.ROOT));
    }

    /** The sum; throws {@link IllegalArgumentException} when the currencies differ and neither amount is 0. */
    public Money plus(Money other) {
        if (value().signum() == 0) return other;
        if (other.value().signum() == 0) return this;
        if (!currency.equals(other.currency)) throw new IllegalArgumentException("cannot add " + currency + " and " + other.currency);
        return new Money(value().add(other.value()).toPlainString(), currency);
    }

    /** As a person writes it and {@link #of} reads it: {@code 0.25 USD}. */
    public String text() {
        return amount + " " + currency;
    }

    public boolean isNothing() {
        return value().signum() == 0;
    }
}
