package org.kinora.imaging.internal.selection;

import java.util.List;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.api.work.Work;

/**
 * Dabs along a path; a stroke never covers more than its strongest dab, however often it crosses itself, unless dabs have a flow: then they build up.
 */
final class BrushTool {
    private static final int USUAL_SPACING = 100;

    private final Mask mask;
    private final double radius;
    private final double core;
    private final double flow;

    BrushTool(Selector.Brush brush, Mask mask) {
        this.mask = mask;
        radius = brush.diameter() / 2.0 / Point.ONE;
        core = radius * brush.hardness() / 1000.0;
        flow = brush.flow() == 0 ? 1 : brush.flow() / 1000.0;
    }

    /** Into a mask of zeros. */
    static void select(Selector.Brush brush, Mask mask, Work work) {
        BrushTool tool = new BrushTool(brush, mask);
        int spacing = brush.spacing() == 0 ? USUAL_SPACING : brush.spacing();
        double step = Math.max(0.25, brush.diameter() / (double) Point.ONE * spacing / 1000);
        List<Point> path = brush.path();
        if (path.isEmpty()) return;
        tool.dab(path.getFirst());
        double left = step;
        for (int i = 1; i < path.size(); i++) {
            work.checkCancelled();
            Point from = path.get(i - 1);
            Point to = path.get(i);
            double length = Math.hypot(to.x() - from.x(), to.y() - from.y()) / Point.ONE;
            double at = left;
            for (; at <= length; at += step)
                tool.dab(new Point((int) Math.round(from.x() + (to.x() - from.x()) * at / length), (int) Math.round(from.y() + (to.y()
                        - from.y()) * at / length)));
            left = at - length;
        }
        tool.dab(path.getLast());
    }

    private void dab(Point centre) {
        double x = centre.x() / (double) Point.ONE;
        double y = centre.y() / (double) Point.ONE;
        int right = (int) Math.min(mask.width() - 1, Math.floor(x + radius + 1));
        int bottom = (int) Math.min(mask.height() - 1, Math.floor(y + radius + 1));
        for (int row = (int) Math.max(0, Math.floor(y - radius - 1)); row <= bottom; row++)
            for (int column = (int) Math.max(0, Math.floor(x - radius - 1)); column <= right; column++) {
                double distance = Math.hypot(column + 0.5 - x, row + 0.5 - y);
                double share = profile(distance) * flow;
                if (share <= 0) continue;
                int before = mask.get(column, row);
                int after = flow < 1 ? (int) Math.round(before + (255 - before) * share) : (int) Math.max(before, Math.round(share * 255));
                if (after != before) mask.set(column, row, after);
            }
    }

    /** All in the core, a cosine down to the rim, which is one pixel wide at least. */
    private double profile(double distance) {
        double inner = Math.min(core, radius - 0.5);
        double outer = Math.max(radius, inner + 1);
        if (distance <= inner) return 1;
        if (distance >= outer) return 0;
        double part = (distance - inner) / (outer - inner);
        return outer - inner <= 1 ? 1 - part : 0.5 + 0.5 * Math.cos(Math.PI * part);
    }
}
