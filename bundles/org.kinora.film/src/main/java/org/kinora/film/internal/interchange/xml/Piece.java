package org.kinora.film.internal.interchange.xml;

import org.kinora.film.internal.interchange.timeline.Item;

/**
 * One thing that is seen or heard.
 *
 * @param lane 0 for the lowest picture, above it positive, sound negative
 * @param track id of our own track; empty for none
 */
record Piece(int lane, String track, Item item) {}
