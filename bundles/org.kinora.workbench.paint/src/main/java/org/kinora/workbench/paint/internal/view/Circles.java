package org.kinora.workbench.paint.internal.view;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.imaging.selection.Point;
import org.kinora.workbench.paint.internal.tool.Hint;

/** Round outlines. */
final class Circles {
    private Circles() {}

    static Hint of(double x, double y, double radius) {
        int corners = (int) Math.clamp(radius * 2, 12, 96);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners; i++)
            points.add(Point.of(x + radius * Math.cos(2 * Math.PI * i / corners), y + radius * Math.sin(2 * Math.PI * i / corners)));
        return new Hint(points, true);
    }
}
