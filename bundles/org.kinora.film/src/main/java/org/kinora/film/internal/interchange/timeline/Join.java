package org.kinora.film.internal.interchange.timeline;

import org.kinora.api.time.Rational;

/**
 * A transition into an item.
 *
 * @param kind as {@link org.kinora.api.film.Blend} names it
 * @param before seconds that lie before the item's start
 * @param after seconds that lie behind it
 */
public record Join(String kind, Rational before, Rational after) {}
