package org.kinora.api.film;

/**
 * An edit that a cut cannot take; it is kept, and never applied to something else.
 *
 * @param text what is in its way, and what to do
 */
public record CutConflict(CutEdit edit, String text) {}
