package org.kinora.painter.internal.ink;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;

/**
 * One shape on the paper: an ink outline under a fill.
 *
 * @param fill null for an outline only
 * @param ink width of the visible part of the outline in pixels, 0 for none
 * @param depth null for light and air, which have no depth of their own
 * @param id 0 for the set, else the number of a figure or prop
 */
public record Mark(Shape shape, Paint fill, double ink, int inkColour, Depth depth, int id) {
    public static Mark filled(Shape shape, int colour, Depth depth, int id) {
        return new Mark(shape, new Color(colour, true), 0, 0, depth, id);
    }

    public static Mark outlined(Shape shape, int colour, double ink, int inkColour, Depth depth, int id) {
        return new Mark(shape, new Color(colour, true), ink, inkColour, depth, id);
    }

    public static Mark air(Shape shape, Paint paint) {
        return new Mark(shape, paint, 0, 0, null, 0);
    }
}
