package org.kinora.stage.internal.geometry;

/** Differences of directions. */
public final class Turn {
    private Turn() {}

    /** Degrees from one direction to another the short way, -180 (exclusive) to 180. */
    public static double between(double from, double to) {
        double turn = (to - from) % 360;
        if (turn <= -180) turn += 360;
        return turn > 180 ? turn - 360 : turn;
    }

    /** A direction no more than some degrees away from another. */
    public static double near(double wanted, double from, double most) {
        return from + Math.clamp(between(from, wanted), -most, most);
    }
}
