package org.kinora.artist.internal.render;

import java.util.List;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Vec;

/** A ball of the set that holds something. */
record Ball(Vec middle, double radius) {
    private static final int STEP = 16;

    /** What the picture shows up to a depth. */
    static Ball seen(View view, float[] nearness, double depth) {
        Vec low = null;
        Vec high = null;
        for (int y = STEP / 2; y < view.height; y += STEP) {
            for (int x = STEP / 2; x < view.width; x += STEP) {
                float w = nearness[y * view.width + x];
                if (w * depth < 1) continue;
                Vec at = view.eye.plus(view.ray(x + 0.5, y + 0.5).times(1 / w));
                low = low == null ? at : new Vec(Math.min(low.x(), at.x()), Math.min(low.y(), at.y()), Math.min(low.z(), at.z()));
                high = high == null ? at : new Vec(Math.max(high.x(), at.x()), Math.max(high.y(), at.y()), Math.max(high.z(), at.z()));
            }
        }
        return low == null ? new Ball(Vec.ZERO, 1000) : between(low, high);
    }

    /** Whether another one lies in this one, which is not so much larger that its shadows would be too coarse for it. */
    boolean holds(Ball other) {
        return middle.minus(other.middle).length() + other.radius <= radius && radius < 2 * other.radius;
    }

    static Ball around(List<Model> models) {
        double lx = 1e12, ly = 1e12, lz = 1e12, hx = -1e12, hy = -1e12, hz = -1e12;
        for (Model model : models) {
            for (Piece piece : model.pieces()) {
                float[] p = piece.mesh().points();
                for (int i = 0; i < p.length; i += 3) {
                    lx = Math.min(lx, p[i]);
                    ly = Math.min(ly, p[i + 1]);
                    lz = Math.min(lz, p[i + 2]);
                    hx = Math.max(hx, p[i]);
                    hy = Math.max(hy, p[i + 1]);
                    hz = Math.max(hz, p[i + 2]);
                }
            }
        }
        return lx > hx ? new Ball(Vec.ZERO, 1000) : between(new Vec(lx, ly, lz), new Vec(hx, hy, hz));
    }

    private static Ball between(Vec low, Vec high) {
        return new Ball(low.lerp(high, 0.5), Math.max(300, high.minus(low).length() / 2 * 1.02));
    }
}
