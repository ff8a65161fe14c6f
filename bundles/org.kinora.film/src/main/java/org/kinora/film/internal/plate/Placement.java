package org.kinora.film.internal.plate;

import java.util.Optional;
import org.kinora.api.film.Effect;
import org.kinora.film.internal.plate.Plate.Box;

/**
 * Where a plate lies in a frame, and how it is mixed with it.
 *
 * @param onto places of the plate as places of the frame
 * @param part what of the plate is seen
 * @param mask a shape in the plate
 * @param opacity 0 to 1
 */
public record Placement(Projection onto, Box part, Optional<Shape> mask, double opacity, Effect.Mixed.Mode mode) {
    /**
     * A shape in a plate; all in its pixels.
     *
     * @param feather width of the soft edge
     */
    record Shape(boolean round, double x, double y, double width, double height, double feather, boolean inverted) {
        /** Coverage at a place, 0 to 1. */
        double at(double u, double v) {
            double dx = Math.abs(u - x);
            double dy = Math.abs(v - y);
            double inside;
            if (round) {
                double rx = Math.max(width / 2, 1e-6);
                double ry = Math.max(height / 2, 1e-6);
                double reach = Math.sqrt(dx * dx / (rx * rx) + dy * dy / (ry * ry));
                double slope = reach < 1e-9 ? 1 / Math.min(rx, ry) : Math.sqrt(dx * dx / (rx * rx * rx * rx) + dy * dy / (ry * ry * ry * ry)) / reach;
                inside = (1 - reach) / slope;
            } else inside = Math.min(width / 2 - dx, height / 2 - dy);
            double covered = Math.clamp(inside / Math.max(feather, 1) + 0.5, 0, 1);
            return inverted ? 1 - covered : covered;
        }
    }

    /** The same, more transparent. */
    public Placement times(double share) {
        return new Placement(onto, part, mask, opacity * share, mode);
    }

    /** Whether a plate without coverage hides all of a frame. */
    public boolean hides(int width, int height) {
        if (!onto.upright() || mask.isPresent() || opacity < 1 || mode != Effect.Mixed.Mode.NORMAL) return false;
        Box box = box();
        double tiny = 1e-6;
        return box.left() <= tiny && box.top() <= tiny && box.right() >= width - tiny && box.bottom() >= height - tiny;
    }

    /** The smallest upright box of the frame that holds all of it; the whole plane where it passes the eye. */
    Box box() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int corner = 0; corner < 4; corner++) {
            double u = corner == 0 || corner == 3 ? part.left() : part.right();
            double v = corner < 2 ? part.top() : part.bottom();
            if (onto.w(u, v) <= 0) return new Box(-1e9, -1e9, 1e9, 1e9);
            left = Math.min(left, onto.x(u, v));
            right = Math.max(right, onto.x(u, v));
            top = Math.min(top, onto.y(u, v));
            bottom = Math.max(bottom, onto.y(u, v));
        }
        return new Box(left, top, right, bottom);
    }
}
