package org.kinora.camera.internal;

/**
 * How one layer lies in a frame: enlarged by {@code scale} about a fixed point, then moved, then turned about the frame's middle.
 *
 * @param scale 1 shows the whole layer; never below 1
 * @param px fixed point of the enlargement, normalised to the frame
 * @param dx how far the content moves to the right, in frame widths
 * @param dy how far the content moves down, in frame heights
 * @param angle radians, positive turns the content clockwise
 */
record View(double scale, double px, double py, double dx, double dy, double angle) {
    /** The layer's normalised position at the frame's left or upper edge. */
    double left() {
        return px - (px + dx) / scale;
    }

    double top() {
        return py - (py + dy) / scale;
    }

    /** The normalised length of the layer that the frame shows. */
    double span() {
        return 1 / scale;
    }

    /** The same view, moved back where it would show an edge of the layer. */
    View inside() {
        double x = Math.clamp(left(), 0, 1 - span());
        double y = Math.clamp(top(), 0, 1 - span());
        return new View(scale, px, py, (px - x) * scale - px, (py - y) * scale - py, angle);
    }
}
