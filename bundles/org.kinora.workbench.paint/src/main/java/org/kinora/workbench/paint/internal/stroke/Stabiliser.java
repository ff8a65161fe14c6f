package org.kinora.workbench.paint.internal.stroke;

/** Pulls the brush by a string: it follows straight towards the pen as soon as the string is taut, so that small tremors leave no mark. */
final class Stabiliser {
    private final double length;
    private double x;
    private double y;

    /** @param length of the string, pixels of the picture */
    Stabiliser(double length, double x, double y) {
        this.length = length;
        this.x = x;
        this.y = y;
    }

    /** The pen is elsewhere. */
    void pull(double toX, double toY) {
        double distance = Math.hypot(toX - x, toY - y);
        if (distance <= length) return;
        double part = (distance - length) / distance;
        x += (toX - x) * part;
        y += (toY - y) * part;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }
}
