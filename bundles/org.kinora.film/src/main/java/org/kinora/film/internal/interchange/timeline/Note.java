package org.kinora.film.internal.interchange.timeline;

import org.kinora.api.time.Rational;

/**
 * A marker.
 *
 * @param at seconds from the film's start
 * @param own our marker as JSON; empty for one that another program made
 */
public record Note(String name, String text, Rational at, boolean chapter, String own) {}
