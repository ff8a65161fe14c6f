package org.kinora.api.imaging.selection;

/**
 * A place in a picture between pixels.
 *
 * @param x 256ths of a pixel from the left edge
 * @param y 256ths of a pixel from the upper edge
 */
public record Point(int x, int y) {
    /** Parts of one pixel. */
    public static final int ONE = 256;

    /** The nearest to a place in pixels. */
    public static Point of(double x, double y) {
        return new Point((int) Math.round(x * ONE), (int) Math.round(y * ONE));
    }

    /** The middle of a pixel. */
    public static Point middle(int column, int row) {
        return new Point(column * ONE + ONE / 2, row * ONE + ONE / 2);
    }

    /** The pixel that it lies in. */
    public int column() {
        return Math.floorDiv(x, ONE);
    }

    /** The pixel that it lies in. */
    public int row() {
        return Math.floorDiv(y, ONE);
    }
}
