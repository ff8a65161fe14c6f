package org.kinora.artist.internal.set.trade;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;

/** Bent sheet: bodies of cars, hulls, fuselages, as sections one behind the other. */
final class Bodywork {
    private static final int POINTS = 20;

    private Bodywork() {}

    /**
     * A body along the way that it faces: for each section its place, half its width, its lower and its upper end, as shares of depth, half width and
     * height.
     *
     * @param square 2 for round sections, 4 for those of a car, more for boxes
     */
    static void along(Build b, double square, double... sections) {
        List<Vec[]> rings = new ArrayList<>();
        for (int i = 0; i < sections.length; i += 4) {
            rings.add(section(sections[i] * b.d, sections[i + 1] * b.w / 2, sections[i + 2] * b.h, sections[i + 3] * b.h, square));
        }
        closed(rings);
        b.skin(false, rings);
    }

    /** Both ends drawn together into one place. */
    private static void closed(List<Vec[]> rings) {
        rings.addFirst(middle(rings.getFirst()));
        rings.addLast(middle(rings.getLast()));
    }

    private static Vec[] middle(Vec[] ring) {
        Vec heart = ring[0].lerp(ring[POINTS / 2], 0.5);
        Vec[] point = new Vec[POINTS];
        for (int i = 0; i < POINTS; i++) point[i] = heart.lerp(ring[i], 0.01);
        return point;
    }

    /** A section: a superellipse (G. Lame, 1818), round for 2, squarer above. */
    private static Vec[] section(double z, double wide, double low, double high, double square) {
        Vec[] ring = new Vec[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double angle = 2 * StrictMath.PI * i / POINTS;
            double x = bent(StrictMath.cos(angle), 2 / square) * wide;
            double y = bent(StrictMath.sin(angle), 2 / square) * (high - low) / 2;
            ring[i] = new Vec(x, (low + high) / 2 + y, z);
        }
        return ring;
    }

    private static double bent(double value, double power) {
        return Math.signum(value) * StrictMath.pow(Math.abs(value), power);
    }
}
