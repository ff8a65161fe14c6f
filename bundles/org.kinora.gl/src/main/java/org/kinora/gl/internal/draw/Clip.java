package org.kinora.gl.internal.draw;

/** The part of the picture that may be drawn on, in pixels. */
record Clip(float left, float top, float right, float bottom) {
    boolean misses(double x, double y, double width, double height) {
        return x >= right || y >= bottom || x + width <= left || y + height <= top;
    }

    Clip within(Clip other) {
        return new Clip(Math.max(left, other.left), Math.max(top, other.top), Math.min(right, other.right), Math.min(bottom, other.bottom));
    }
}
