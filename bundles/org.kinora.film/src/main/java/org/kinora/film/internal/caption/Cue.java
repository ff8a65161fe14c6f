package org.kinora.film.internal.caption;

import java.util.List;
import org.kinora.api.film.Medium;
import org.kinora.api.time.Rational;

/**
 * Words of a caption file, from and to in seconds.
 *
 * @param kind {@code CAPTION}, or a title of the film where the format tells them apart
 */
record Cue(Rational from, Rational to, List<String> lines, Medium.Text.Kind kind) {}
