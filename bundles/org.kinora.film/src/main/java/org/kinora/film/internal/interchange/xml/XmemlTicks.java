package org.kinora.film.internal.interchange.xml;

import java.util.Optional;
import org.kinora.api.time.Rational;

/** The clock of Premiere, of which every usual frame rate and sample rate is a whole part. */
final class XmemlTicks {
    private static final long SECOND = 254_016_000_000L;

    private XmemlTicks() {}

    static long of(Rational seconds) {
        return seconds.times(SECOND).round();
    }

    /** Seconds; empty for what is no count of ticks. */
    static Optional<Rational> seconds(String text) {
        return text.matches("\\d{1,16}") ? Optional.of(Rational.of(Long.parseLong(text), SECOND)) : Optional.empty();
    }
}
