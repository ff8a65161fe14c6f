package org.kinora.film.internal.interchange.xml;

import java.util.Optional;
import org.kinora.api.time.Rational;

/**
 * A rate as XMEML tells it.
 *
 * @param timebase whole frames that a second of the clock counts
 * @param ntsc whether the clock runs at 1000/1001 of it
 */
record XmemlRate(int timebase, boolean ntsc) {
    private static final Rational NTSC = Rational.of(1000, 1001);
    private static final int FASTEST = 1000;

    /** The nearest that can be told; {@link #rational} says whether it is exact. */
    static XmemlRate of(Rational rate) {
        Rational whole = rate.dividedBy(NTSC);
        boolean ntsc = rate.denominator() != 1 && whole.denominator() == 1;
        return new XmemlRate((int) (ntsc ? whole : rate).ceil(), ntsc);
    }

    /** That of an element with a {@code rate}; empty where there is none. */
    static Optional<XmemlRate> of(Node node) {
        return node.first("rate").filter(rate -> rate.words("timebase").matches("\\d{1,4}")).map(rate -> new XmemlRate(
                Integer.parseInt(rate.words("timebase")), rate.words("ntsc").equalsIgnoreCase("TRUE"))).filter(rate -> rate.timebase >= 1
                        && rate.timebase <= FASTEST);
    }

    Rational rational() {
        return ntsc ? NTSC.times(timebase) : Rational.of(timebase);
    }

    Node node() {
        return new Node("rate").say("timebase", timebase).say("ntsc", ntsc ? "TRUE" : "FALSE");
    }
}
