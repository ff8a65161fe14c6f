package org.kinora.artist.internal.head;

import java.util.List;
import org.kinora.artist.internal.model.Vec;

/**
 * Lumps that flow into one another: the polynomial smooth minimum of their distances (I. Quilez, "Smooth minimum").
 */
record Clay(List<Lump> lumps) {
    Clay {
        lumps = List.copyOf(lumps);
    }

    double distance(double x, double y, double z) {
        double sum = 10;
        for (Lump lump : lumps) {
            double own = lump.distance(x, y, z);
            double soft = lump.soft();
            if (lump.cut()) {
                double h = Math.max(soft - Math.abs(-own - sum), 0) / soft;
                sum = Math.max(-own, sum) + h * h * soft / 4;
            } else {
                double h = Math.max(soft - Math.abs(own - sum), 0) / soft;
                sum = Math.min(own, sum) - h * h * soft / 4;
            }
        }
        return sum;
    }

    /** How far the surface is from a place inside, along a way of length one: the outermost place where the way leaves it. */
    double reach(Vec from, Vec way) {
        double far = 1.1;
        for (int step = 0; step < 60; step++) {
            double off = distance(from.x() + way.x() * far, from.y() + way.y() * far, from.z() + way.z() * far);
            if (off < 2e-4) break;
            far -= off * 0.9;
        }
        return Math.max(far, 0.05);
    }
}
