package org.kinora.api.imaging;

/**
 * A rectangle of whole pixels; empty when it has no width or no height.
 *
 * @param x first column
 * @param y first row
 * @param width columns, not negative
 * @param height rows, not negative
 */
public record Area(int x, int y, int width, int height) {
    public static final Area NONE = new Area(0, 0, 0, 0);

    public Area {
        if (width < 0 || height < 0) throw new IllegalArgumentException("size " + width + " x " + height);
    }

    /** From the first column and row to those after the last. */
    public static Area between(int left, int top, int right, int bottom) {
        return right <= left || bottom <= top ? NONE : new Area(left, top, right - left, bottom - top);
    }

    /** The column after the last. */
    public int right() {
        return x + width;
    }

    /** The row after the last. */
    public int bottom() {
        return y + height;
    }

    public boolean isEmpty() {
        return width == 0 || height == 0;
    }

    /** How many pixels it has. */
    public long pixels() {
        return (long) width * height;
    }

    public boolean contains(int column, int row) {
        return column >= x && row >= y && column < right() && row < bottom();
    }

    /** What both have. */
    public Area and(Area other) {
        return between(Math.max(x, other.x), Math.max(y, other.y), Math.min(right(), other.right()), Math.min(bottom(), other.bottom()));
    }

    /** The smallest that holds both. */
    public Area or(Area other) {
        if (isEmpty()) return other;
        if (other.isEmpty()) return this;
        return between(Math.min(x, other.x), Math.min(y, other.y), Math.max(right(), other.right()), Math.max(bottom(), other.bottom()));
    }

    /** Wider by so many pixels on each side; narrower when negative. */
    public Area grown(int pixels) {
        return isEmpty() ? this : between(x - pixels, y - pixels, right() + pixels, bottom() + pixels);
    }
}
