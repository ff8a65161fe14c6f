package org.kinora.film.internal.plate;

import org.kinora.film.internal.plate.Plate.Box;

/** A part of a frame in whole pixels; all four are even. */
record Window(int left, int top, int width, int height) {
    /** The part of a frame that a box touches; may be empty. */
    static Window around(Box box, int width, int height) {
        int left = (int) Math.clamp(Math.floor(box.left()), 0, width) & ~1;
        int top = (int) Math.clamp(Math.floor(box.top()), 0, height) & ~1;
        int right = (int) Math.clamp(Math.ceil(box.right()) + 1, left, width) & ~1;
        int bottom = (int) Math.clamp(Math.ceil(box.bottom()) + 1, top, height) & ~1;
        return new Window(left, top, right - left, bottom - top);
    }

    boolean empty() {
        return width <= 0 || height <= 0;
    }
}
