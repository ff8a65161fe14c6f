package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Vec;

/** Rings of round bodies of the head: tails of hair, bows of glasses, brims. */
final class Lock {
    private Lock() {}

    /** A round body along a smooth way through places (Catmull-Rom), with a radius at each; its ends are closed. */
    static List<Vec[]> along(List<Vec> places, double[] radii, int sides, int steps) {
        List<Vec> way = new ArrayList<>();
        List<Double> thick = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i++) {
            for (int step = 0; step < steps; step++) {
                double t = (double) step / steps;
                way.add(between(places, i, t));
                thick.add(radii[i] + (radii[i + 1] - radii[i]) * t);
            }
        }
        way.add(places.getLast());
        thick.add(radii[radii.length - 1]);
        List<Vec[]> rings = new ArrayList<>();
        Vec side = null;
        for (int i = 0; i < way.size(); i++) {
            Vec along = way.get(Math.min(i + 1, way.size() - 1)).minus(way.get(Math.max(i - 1, 0))).unit();
            if (side == null) side = along.cross(Math.abs(along.y()) < 0.9 ? Vec.UP : new Vec(0, 0, 1)).unit();
            side = side.minus(along.times(side.dot(along))).unit();
            rings.add(ring(way.get(i), side, along.cross(side).unit(), Math.max(5e-4, thick.get(i)), sides));
        }
        rings.addFirst(ring(way.getFirst(), side, Vec.UP, 1e-5, sides));
        rings.addLast(ring(way.getLast(), side, Vec.UP, 1e-5, sides));
        return rings;
    }

    private static Vec between(List<Vec> places, int i, double t) {
        Vec a = places.get(Math.max(0, i - 1));
        Vec b = places.get(i);
        Vec c = places.get(i + 1);
        Vec d = places.get(Math.min(places.size() - 1, i + 2));
        Vec first = c.minus(a).times(t);
        Vec second = a.times(2).minus(b.times(5)).plus(c.times(4)).minus(d).times(t * t);
        Vec third = b.times(3).minus(a).minus(c.times(3)).plus(d).times(t * t * t);
        return b.times(2).plus(first).plus(second).plus(third).times(0.5);
    }

    private static Vec[] ring(Vec middle, Vec a, Vec b, double radius, int sides) {
        Vec[] ring = new Vec[sides];
        for (int s = 0; s < sides; s++) {
            double angle = 2 * Math.PI * s / sides;
            ring[s] = middle.plus(a.times(radius * StrictMath.cos(angle))).plus(b.times(radius * StrictMath.sin(angle)));
        }
        return ring;
    }

    /** A level ring about a middle: half as wide as {@code a}, half as deep as {@code b}; {@code tilt} lifts its front, in heads per head. */
    static Vec[] level(Vec middle, double a, double b, double tilt, int sides) {
        Vec[] ring = new Vec[sides];
        for (int s = 0; s < sides; s++) {
            double angle = 2 * Math.PI * s / sides;
            double z = b * StrictMath.cos(angle);
            ring[s] = middle.plus(new Vec(a * StrictMath.sin(angle), tilt * z, z));
        }
        return ring;
    }

    /** An egg about a middle. */
    static List<Vec[]> egg(Vec middle, double wide, double high, double deep, int sides) {
        List<Vec[]> rings = new ArrayList<>();
        int levels = Math.max(4, sides / 2);
        for (int i = 0; i <= levels; i++) {
            double angle = Math.PI * i / levels;
            double round = Math.max(1e-4, StrictMath.sin(angle));
            rings.add(level(middle.plus(new Vec(0, -high * StrictMath.cos(angle), 0)), wide * round, deep * round, 0, sides));
        }
        return rings;
    }
}
