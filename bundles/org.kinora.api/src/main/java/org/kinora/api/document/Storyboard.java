package org.kinora.api.document;

import java.util.List;

/**
 * Panels in the order of the film.
 *
 * @param byline such as {@code written by Ida Lund}; empty for none
 * @param width of a panel's picture, in any unit of its height
 */
public record Storyboard(String title, String byline, int width, int height, List<Panel> panels) {}
