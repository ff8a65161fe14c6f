package org.kinora.film.internal.interchange.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.time.Rational;

/** Times of FCPXML: {@code 0s}, {@code 5s}, {@code 1001/24000s}. */
final class FcpTime {
    private static final Pattern FORM = Pattern.compile("(-?\\d{1,15})(?:/(\\d{1,12}))?s");

    private FcpTime() {}

    /** Seconds; empty for what is no time. */
    static Optional<Rational> of(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) return Optional.empty();
        long below = form.group(2) == null ? 1 : Long.parseLong(form.group(2));
        return below == 0 ? Optional.empty() : Optional.of(Rational.of(Long.parseLong(form.group(1)), below));
    }

    static String text(Rational seconds) {
        return seconds + "s";
    }
}
