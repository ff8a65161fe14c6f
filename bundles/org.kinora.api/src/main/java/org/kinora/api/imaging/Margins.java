package org.kinora.api.imaging;

/**
 * How much is added to a picture at its sides, in pixels, none negative.
 */
public record Margins(int left, int top, int right, int bottom) {
    public Margins {
        if (left < 0 || top < 0 || right < 0 || bottom < 0) throw new IllegalArgumentException(left + ", " + top + ", " + right + ", " + bottom);
    }

    public boolean isEmpty() {
        return left == 0 && top == 0 && right == 0 && bottom == 0;
    }
}
