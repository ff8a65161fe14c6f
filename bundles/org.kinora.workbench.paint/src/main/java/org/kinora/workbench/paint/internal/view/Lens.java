package org.kinora.workbench.paint.internal.view;

/**
 * From where a picture is seen: a point of the picture lies at {@code turn(scale * p) + shift} on the screen.
 *
 * @param scale pixels of the screen for one of the picture
 * @param angle clockwise, in radians
 * @param x shift to the right, pixels of the screen
 * @param y shift down
 */
record Lens(double scale, double angle, double x, double y) {
    static final double LEAST = 0.02;
    static final double MOST = 32;

    /** All of a picture within a window, no larger than it is. */
    static Lens fitting(int width, int height, int wide, int high, int margin) {
        double scale = Math.clamp(Math.min((wide - 2.0 * margin) / width, (high - 2.0 * margin) / height), LEAST, 1);
        return new Lens(scale, 0, Math.round((wide - width * scale) / 2), Math.round((high - height * scale) / 2));
    }

    double pictureX(double screenX, double screenY) {
        return ((screenX - x) * Math.cos(angle) + (screenY - y) * Math.sin(angle)) / scale;
    }

    double pictureY(double screenX, double screenY) {
        return ((screenY - y) * Math.cos(angle) - (screenX - x) * Math.sin(angle)) / scale;
    }

    double screenX(double px, double py) {
        return scale * (px * Math.cos(angle) - py * Math.sin(angle)) + x;
    }

    double screenY(double px, double py) {
        return scale * (px * Math.sin(angle) + py * Math.cos(angle)) + y;
    }

    Lens panned(double dx, double dy) {
        return new Lens(scale, angle, x + dx, y + dy);
    }

    /** Larger by a factor; what lies under a place of the screen stays there. */
    Lens zoomed(double factor, double atX, double atY) {
        return at(Math.clamp(scale * factor, LEAST, MOST), angle, atX, atY);
    }

    /** Turned further; what lies under a place of the screen stays there. */
    Lens turned(double by, double atX, double atY) {
        return at(scale, angle + by, atX, atY);
    }

    private Lens at(double newScale, double newAngle, double atX, double atY) {
        double px = pictureX(atX, atY);
        double py = pictureY(atX, atY);
        Lens bare = new Lens(newScale, newAngle, 0, 0);
        return new Lens(newScale, newAngle, atX - bare.screenX(px, py), atY - bare.screenY(px, py));
    }
}
