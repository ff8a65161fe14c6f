package org.kinora.workbench.paint.internal.tool;

import org.kinora.api.imaging.selection.Combine;
import org.kinora.api.imaging.selection.Point;

/**
 * A pen, or a mouse, at one moment.
 *
 * @param x pixels of the picture from its left edge
 * @param y pixels of the picture from its upper edge
 * @param pressure 0 to 1; 1 for a mouse
 * @param shift adds to what is selected, and makes squares, circles and steps of 45 degrees while a shape is drawn
 * @param alt takes from what is selected, and says from where to copy
 * @param scale pixels of the screen for one of the picture
 */
public record Pen(double x, double y, double pressure, boolean shift, boolean alt, double scale) {
    Point point() {
        return Point.of(x, y);
    }

    double distance(Pen other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** What the modifiers say is done with what was selected before. */
    Combine combine() {
        if (shift && alt) return Combine.INTERSECT;
        if (shift) return Combine.ADD;
        return alt ? Combine.SUBTRACT : Combine.REPLACE;
    }
}
