package org.kinora.artist.internal.model;

/**
 * Axes of something's own: lengths along {@code right}, {@code up} and {@code front} from an origin; the axes are one long and stand square.
 *
 * @param front the way that it faces
 * @param right its own right-hand side, seen from behind it
 */
public record Frame(Vec origin, Vec right, Vec up, Vec front) {
    /** Somebody or something that stands upright and faces a heading, in degrees. */
    public static Frame standing(Vec origin, double heading) {
        Vec front = Vec.toward(heading);
        return new Frame(origin, new Vec(front.z(), 0, -front.x()), Vec.UP, front);
    }

    /** Where a point of its own axes is in the set. */
    public Vec at(double alongRight, double alongUp, double alongFront) {
        return origin.plus(way(alongRight, alongUp, alongFront));
    }

    /** Which way in the set a way of its own axes goes. */
    public Vec way(double alongRight, double alongUp, double alongFront) {
        return right.times(alongRight).plus(up.times(alongUp)).plus(front.times(alongFront));
    }

    /** The same axes somewhere else. */
    public Frame moved(Vec to) {
        return new Frame(to, right, up, front);
    }

    /** Turned about the right axis: positive lifts the front. Degrees. */
    public Frame pitched(double degrees) {
        double cos = StrictMath.cos(StrictMath.toRadians(degrees));
        double sin = StrictMath.sin(StrictMath.toRadians(degrees));
        return new Frame(origin, right, up.times(cos).minus(front.times(sin)), front.times(cos).plus(up.times(sin)));
    }

    /** Turned about the up axis: positive turns the front to the right. Degrees. */
    public Frame turned(double degrees) {
        double cos = StrictMath.cos(StrictMath.toRadians(degrees));
        double sin = StrictMath.sin(StrictMath.toRadians(degrees));
        return new Frame(origin, right.times(cos).minus(front.times(sin)), up, front.times(cos).plus(right.times(sin)));
    }

    /** Turned about the front axis: positive leans to the right. Degrees. */
    public Frame rolled(double degrees) {
        double cos = StrictMath.cos(StrictMath.toRadians(degrees));
        double sin = StrictMath.sin(StrictMath.toRadians(degrees));
        return new Frame(origin, right.times(cos).minus(up.times(sin)), up.times(cos).plus(right.times(sin)), front);
    }
}
