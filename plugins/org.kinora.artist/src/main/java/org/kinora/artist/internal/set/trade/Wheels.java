package org.kinora.artist.internal.set.trade;

import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.set.craft.Build;

/** Wheels: they turn on an axle across the way that the thing faces. */
final class Wheels {
    private Wheels() {}

    /** A wheel with its middle at a point: its radius, the width of its tyre, and how many spokes it has; none for a disc. */
    static void wheel(Build b, double x, double y, double z, double radius, double width, int spokes) {
        double half = width / 2;
        double tyre = radius * (spokes > 5 ? 0.92 : 0.72);
        b.tone(Finish.PLAIN, 110).turn('x', x, y, z, -half, tyre, -half, radius * 0.96, -half * 0.5, radius, half * 0.5, radius, half, radius * 0.96,
                half, tyre, -half, tyre);
        b.tone(Finish.METAL, 520);
        if (spokes == 0) b.turn('x', x, y, z, -half * 0.6, 1, -half * 0.6, tyre, half * 0.6, tyre, half * 0.6, 1);
        else b.turn('x', x, y, z, -half * 0.7, radius * 0.06, -half * 0.7, radius * 0.14, half * 0.7, radius * 0.14, half * 0.7, radius * 0.06);
        for (int i = 0; i < spokes; i++) {
            double angle = 2 * StrictMath.PI * i / spokes + 0.3;
            b.bar(Math.max(3, radius * (spokes > 5 ? 0.015 : 0.08)), x, y, z, x, y + tyre * StrictMath.cos(angle), z + tyre * StrictMath.sin(angle));
        }
    }
}
