package org.kinora.workbench.timeline.internal;

/**
 * Which part of the film is seen, and how large.
 *
 * @param origin x of frame 0 in pixels; falls below {@code left} when the film was scrolled
 * @param left where the tracks begin, right of their heads
 * @param zoom pixels per frame
 */
record Scale(double origin, int left, double zoom) {
    private static final double SMALLEST = 0.002;
    private static final double LARGEST = 40;

    /** The whole film in a width. */
    static Scale all(int left, int width, long frames) {
        return new Scale(left, left, Math.clamp((width - left) * 0.97 / Math.max(1, frames), SMALLEST, LARGEST));
    }

    double x(double frame) {
        return origin + frame * zoom;
    }

    /** The frame at a place, not before the first one. */
    long frame(double x) {
        return Math.max(0, Math.round((x - origin) / zoom));
    }

    /** Zoomed so that what is at a place stays there. */
    Scale zoomed(double factor, double at) {
        double wanted = Math.clamp(zoom * factor, SMALLEST, LARGEST);
        double frame = (at - origin) / zoom;
        return new Scale(Math.min(left, at - frame * wanted), left, wanted);
    }

    Scale moved(double by) {
        return new Scale(Math.min(left, origin + by), left, zoom);
    }
}
