package org.kinora.splat.internal.edit;

import java.util.Arrays;
import java.util.BitSet;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.edit.Outline;
import org.kinora.api.splat.edit.Region;

/** Which splats lie within an outline of a picture. */
final class Aim {
    /** What hides others is at least so opaque. */
    private static final double OPAQUE_LOGIT = -0.85;
    private static final double NEAR = 0.01;
    /** How near in pixels one must be to hide another. */
    private static final int CELL = 6;

    private final SplatScene scene;
    private final Camera camera;
    private final double[] r;
    private final double[] t;

    Aim(SplatScene scene, Camera camera) {
        this.scene = scene;
        this.camera = camera;
        r = camera.pose().rotation();
        t = new double[] {camera.pose().tx(), camera.pose().ty(), camera.pose().tz()};
    }

    /** Distance along the view. */
    double depth(int i) {
        return r[6] * scene.get(0, i) + r[7] * scene.get(1, i) + r[8] * scene.get(2, i) + t[2];
    }

    /** Column and row of a splat's middle. */
    void place(int i, double depth, double[] into) {
        double x = scene.get(0, i);
        double y = scene.get(1, i);
        double z = scene.get(2, i);
        into[0] = camera.fx() * (r[0] * x + r[1] * y + r[2] * z + t[0]) / depth + camera.cx();
        into[1] = camera.fy() * (r[3] * x + r[4] * y + r[5] * z + t[1]) / depth + camera.cy();
    }

    BitSet find(Region.OnScreen region, BitSet living, double reach) {
        BitSet found = new BitSet();
        double[] place = new double[2];
        for (int i = living.nextSetBit(0); i >= 0; i = living.nextSetBit(i + 1)) {
            double depth = depth(i);
            if (!(depth > NEAR)) continue;
            place(i, depth, place);
            if (inside(region.outline(), place[0], place[1])) found.set(i);
        }
        return region.front() ? front(found, reach) : found;
    }

    /** Leaves out what lies behind the nearest opaque ones of its part of the picture by more than the reach. */
    private BitSet front(BitSet found, double reach) {
        int columns = camera.width() / CELL + 1;
        int rows = camera.height() / CELL + 1;
        double[] nearest = new double[columns * rows];
        Arrays.fill(nearest, Double.MAX_VALUE);
        double[] place = new double[2];
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            if (scene.get(SplatScene.OPACITY, i) < OPAQUE_LOGIT) continue;
            int cell = cell(i, place, columns, rows);
            nearest[cell] = Math.min(nearest[cell], depth(i));
        }
        BitSet kept = new BitSet();
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            int cell = cell(i, place, columns, rows);
            if (depth(i) <= nearest[cell] + reach) kept.set(i);
        }
        return kept;
    }

    private int cell(int i, double[] place, int columns, int rows) {
        place(i, depth(i), place);
        return Math.clamp((int) (place[1] / CELL), 0, rows - 1) * columns + Math.clamp((int) (place[0] / CELL), 0, columns - 1);
    }

    private static boolean inside(Outline outline, double x, double y) {
        return switch (outline) {
            case Outline.Rectangle box -> x >= Math.min(box.x0(), box.x1()) && x <= Math.max(box.x0(), box.x1()) && y >= Math.min(box.y0(), box.y1())
                    && y <= Math.max(box.y0(), box.y1());
            case Outline.Lasso lasso -> within(lasso.corners(), x, y);
            case Outline.Stroke stroke -> near(stroke.points(), x, y, stroke.radius());
        };
    }

    private static boolean within(double[] corners, double x, double y) {
        boolean inside = false;
        for (int i = 0, j = corners.length - 2; i < corners.length; j = i, i += 2) {
            if (corners[i + 1] > y == corners[j + 1] > y) continue;
            if (x < corners[i] + (y - corners[i + 1]) / (corners[j + 1] - corners[i + 1]) * (corners[j] - corners[i])) inside = !inside;
        }
        return inside;
    }

    private static boolean near(double[] points, double x, double y, double radius) {
        for (int i = 0; i < points.length; i += 2) {
            int from = Math.max(0, i - 2);
            double dx = points[i] - points[from];
            double dy = points[i + 1] - points[from + 1];
            double square = dx * dx + dy * dy;
            double share = square > 0 ? Math.clamp(((x - points[from]) * dx + (y - points[from + 1]) * dy) / square, 0, 1) : 0;
            double ex = x - points[from] - share * dx;
            double ey = y - points[from + 1] - share * dy;
            if (ex * ex + ey * ey <= radius * radius) return true;
        }
        return false;
    }
}
