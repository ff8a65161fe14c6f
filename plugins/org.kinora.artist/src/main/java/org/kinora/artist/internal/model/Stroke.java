package org.kinora.artist.internal.model;

/**
 * A line drawn on a surface or in the air: a brow, a fold, a board of the floor, a blade of grass.
 *
 * @param points x, y, z of each point along it, in set coordinates; at most 20 mm before or behind the surface that it lies on
 * @param width millimetres at its middle; the renderer never draws it thinner than it can be seen
 * @param taper how much thinner its ends are, permille: 0 the same, 1000 pointed
 * @param colour 0xRRGGBB
 * @param opacity permille
 */
public record Stroke(float[] points, double width, int taper, int colour, int opacity) {
    public static final int INK = 0x161618;
}
