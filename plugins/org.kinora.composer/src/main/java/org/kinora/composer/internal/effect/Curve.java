package org.kinora.composer.internal.effect;

/** A value over the course of a sound. */
@FunctionalInterface
interface Curve {
    /** @param along 0 at the beginning, 1 at the end */
    double at(double along);

    static Curve flat(double value) {
        return along -> value;
    }

    /** Straight from one value to another. */
    static Curve line(double from, double to) {
        return along -> from + (to - from) * along;
    }

    /** Through values at equal distances, without corners. */
    static Curve through(double... values) {
        return along -> {
            double place = Math.clamp(along, 0.0, 1.0) * (values.length - 1);
            int index = (int) Math.min(place, values.length - 2.0);
            double part = place - index;
            return values[index] + (values[index + 1] - values[index]) * part * part * (3 - 2 * part);
        };
    }

    /** An exponential fall from 1 that ends at nothing. */
    static double fall(double rate, double along) {
        double end = StrictMath.exp(-rate);
        return (StrictMath.exp(-rate * along) - end) / (1 - end);
    }

    /** Up from nothing and down again, highest at a place. */
    static Curve arch(double peak) {
        return along -> along < peak ? smooth(along / peak) : smooth((1 - along) / (1 - peak));
    }

    private static double smooth(double x) {
        double inside = Math.clamp(x, 0.0, 1.0);
        return inside * inside * (3 - 2 * inside);
    }
}
