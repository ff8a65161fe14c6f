package org.kinora.artist.internal.render;

/** A part of the picture in pixels; right and bottom edges are outside. */
record Area(int left, int top, int right, int bottom) {
    static final Area NONE = new Area(0, 0, 0, 0);

    boolean empty() {
        return left >= right || top >= bottom;
    }

    Area with(Area other) {
        if (empty()) return other;
        if (other.empty()) return this;
        return new Area(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
    }

    /** Wider on every side, at most the picture. */
    Area grown(int by, int width, int height) {
        return empty() ? this : new Area(Math.max(0, left - by), Math.max(0, top - by), Math.min(width, right + by), Math.min(height, bottom + by));
    }

    /** What this one shares with another. */
    Area within(Area other) {
        Area shared = new Area(Math.max(left, other.left), Math.max(top, other.top), Math.min(right, other.right), Math.min(bottom, other.bottom));
        return shared.empty() ? NONE : shared;
    }
}
