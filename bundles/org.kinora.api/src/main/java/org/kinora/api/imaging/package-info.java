/**
 * Pixels: pictures and masks off the heap, and what is done with them without any model: selection, fill, control layers, comparison, colour.
 *
 * <p>A {@link org.kinora.api.imaging.Raster} says on purpose what its numbers mean: how many channels, how many bits, whether they are linear in
 * light, and
 * what alpha does to them. Rows run from top to bottom, {@code (0, 0)} is the upper left pixel and covers the square from 0 to 1 in both directions;
 * the middle
 * of a pixel lies at a half. Whoever takes a raster or a mask closes it; arguments are borrowed for the call and never kept.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.imaging;
