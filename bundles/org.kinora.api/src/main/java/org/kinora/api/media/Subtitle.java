package org.kinora.api.media;

import org.kinora.api.time.Rational;

/** One subtitle: shown from {@code start} to {@code end} in seconds; lines are parted by {@code \n}. */
public record Subtitle(Rational start, Rational end, String text) {
    public Subtitle {
        if (start.signum() < 0 || end.compareTo(start) <= 0) throw new IllegalArgumentException("subtitle from " + start + " to " + end);
    }
}
