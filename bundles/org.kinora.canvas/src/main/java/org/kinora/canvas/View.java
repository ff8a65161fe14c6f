package org.kinora.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.canvas.Sheet;

/**
 * What is to be drawn.
 *
 * @param width of the screen, in pixels
 * @param height of the screen, in pixels
 * @param selected ids of cards
 * @param marquee the box that is being drawn to select
 * @param guides what a moved card agrees with
 */
public record View(Sheet sheet, Viewpoint from, int width, int height, Set<String> selected, Optional<Box> marquee, List<Snapping.Guide> guides) {}
