package org.kinora.api.media;

import org.kinora.api.time.Rational;

/** A named stretch of a film; {@code start} inclusive, {@code end} exclusive, in seconds. */
public record Chapter(String title, Rational start, Rational end) {
    public Chapter {
        if (start.signum() < 0 || end.compareTo(start) < 0) throw new IllegalArgumentException("chapter from " + start + " to " + end);
    }
}
