package org.kinora.api.story;

import org.kinora.api.time.Rational;

/** Size in pixels (both even) and frames per second of a film. */
public record FilmFormat(int width, int height, Rational rate) {
    public static final FilmFormat HD = new FilmFormat(1280, 720, Rational.of(24));
}
