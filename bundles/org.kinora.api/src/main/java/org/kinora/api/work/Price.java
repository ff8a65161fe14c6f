package org.kinora.api.work;

/** What a call will cost at least and at most; both the same when the price is known exactly. */
public record Price(Money least, Money most) {
    public static final Price FREE = new Price(Money.NOTHING, Money.NOTHING);
}
