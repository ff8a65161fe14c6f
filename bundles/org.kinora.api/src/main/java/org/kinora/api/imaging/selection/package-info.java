/**
 * Selections: which part of a picture is meant, as a recipe that can be kept and changed, and as coverage.
 *
 * <p>A {@link org.kinora.api.imaging.selection.Selection} is a list of steps: choose with a tool and combine, or change what is chosen so far. It
 * holds whole
 * numbers only and is the same bytes for the same steps. Points count 256ths of a pixel, so that outlines and strokes lie between pixels. Coverage is
 * combined as fuzzy sets are (Zadeh 1965): add is the larger, intersect the smaller, invert the rest to 255; so De Morgan's laws hold exactly.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.imaging.selection;
