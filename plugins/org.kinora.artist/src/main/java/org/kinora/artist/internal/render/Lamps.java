package org.kinora.artist.internal.render;

import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;

/** The pools of light round lamps, in the dark. */
final class Lamps {
    private static final int MOST = 6;
    /** x, y, z and reach of each. */
    private final double[] at;
    private final Beams beams;

    private Lamps(double[] at, Beams beams) {
        this.at = at;
        this.beams = beams;
    }

    /** The lamps of models, those near the middle of what is seen first; none by day outside. */
    static Lamps of(List<Model> models, Lighting lighting, Ball seen) {
        List<double[]> found = new ArrayList<>();
        if (lighting.night() || lighting.interior() || lighting.low()) for (Model model : models) for (Piece piece : model.pieces()) lamp(piece,
                lighting, found);
        found.sort((a, b) -> Double.compare(far(a, seen), far(b, seen)));
        double[] at = new double[4 * Math.min(MOST, found.size())];
        for (int i = 0; i < at.length; i++) at[i] = found.get(i / 4)[i % 4];
        return new Lamps(at, Beams.of(models, lighting, seen));
    }

    private static void lamp(Piece piece, Lighting lighting, List<double[]> found) {
        if (piece.surface().finish() != Finish.LIGHT) return;
        float[] p = piece.mesh().points();
        double[] low = {1e9, 1e9, 1e9};
        double[] high = {-1e9, -1e9, -1e9};
        for (int i = 0; i < p.length; i++) {
            low[i % 3] = Math.min(low[i % 3], p[i]);
            high[i % 3] = Math.max(high[i % 3], p[i]);
        }
        if (p.length == 0) return;
        double size = Math.max(high[0] - low[0], Math.max(high[1] - low[1], high[2] - low[2]));
        // A dim pane throws no light across the street.
        double strength = Math.clamp(piece.surface().tone() / 900.0, 0.2, 1);
        double reach = strength * Math.clamp(1500 + 9 * size, 1500, lighting.interior() ? 4600 : 7000);
        found.add(new double[] {(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2, reach});
    }

    private static double far(double[] lamp, Ball seen) {
        double x = lamp[0] - seen.middle().x(), y = lamp[1] - seen.middle().y(), z = lamp[2] - seen.middle().z();
        return Math.sqrt(x * x + y * y + z * z);
    }

    /** The light that comes in through windows. */
    Beams beams() {
        return beams;
    }

    boolean none() {
        return at.length == 0;
    }

    /** Lamp light on a surface, 0 to 1. */
    double light(double x, double y, double z, double nx, double ny, double nz) {
        double dark = 1;
        for (int i = 0; i < at.length; i += 4) {
            double dx = at[i] - x, dy = at[i + 1] - y, dz = at[i + 2] - z;
            double far = Math.sqrt(dx * dx + dy * dy + dz * dz + 1);
            double reach = at[i + 3];
            if (far >= reach) continue;
            double fall = 1 - far / reach;
            double turned = (nx * dx + ny * dy + nz * dz) / far;
            dark *= 1 - Math.sqrt(fall) * fall * Math.clamp(0.4 + 0.85 * turned, 0, 1);
        }
        return 1 - dark;
    }
}
