package org.kinora.workbench.paint.internal.tool;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.selection.Point;

/** Lines of shapes. */
final class Shapes {
    private static final int ARC = 64;

    private Shapes() {}

    static List<Hint> cross(Pen at) {
        double arm = 8 / at.scale();
        return List.of(new Hint(List.of(Point.of(at.x() - arm, at.y()), Point.of(at.x() + arm, at.y())), false),
                new Hint(List.of(Point.of(at.x(), at.y() - arm), Point.of(at.x(), at.y() + arm)), false));
    }

    static Hint box(Area area) {
        return new Hint(List.of(Point.of(area.x(), area.y()), Point.of(area.right(), area.y()), Point.of(area.right(), area.bottom()),
                Point.of(area.x(), area.bottom())), true);
    }

    static Hint ellipse(double x, double y, double across, double down) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < ARC; i++) points.add(Point.of(x + across * Math.cos(2 * Math.PI * i / ARC), y + down * Math.sin(2 * Math.PI * i / ARC)));
        return new Hint(points, true);
    }

    /** An arrow from one place to another. */
    static List<Hint> arrow(double x1, double y1, double x2, double y2, double scale) {
        double angle = Math.atan2(y2 - y1, x2 - x1);
        double arm = 14 / scale;
        return List.of(new Hint(List.of(Point.of(x1, y1), Point.of(x2, y2)), false),
                new Hint(List.of(Point.of(x2 - arm * Math.cos(angle - 0.45), y2 - arm * Math.sin(angle - 0.45)), Point.of(x2, y2),
                        Point.of(x2 - arm * Math.cos(angle + 0.45), y2 - arm * Math.sin(angle + 0.45))), false));
    }

    /** The whole pixels between two corners. */
    static Area between(double x1, double y1, double x2, double y2) {
        return Area.between((int) Math.floor(Math.min(x1, x2)), (int) Math.floor(Math.min(y1, y2)), (int) Math.ceil(Math.max(x1, x2)),
                (int) Math.ceil(Math.max(y1, y2)));
    }

    /** The end of a line from a start, turned to the nearest 45 degrees. */
    static Point snapped(Point from, double x, double y) {
        double dx = x - from.x() / (double) Point.ONE;
        double dy = y - from.y() / (double) Point.ONE;
        double angle = Math.round(Math.atan2(dy, dx) / (Math.PI / 4)) * (Math.PI / 4);
        double length = dx * Math.cos(angle) + dy * Math.sin(angle);
        return Point.of(from.x() / (double) Point.ONE + length * Math.cos(angle), from.y() / (double) Point.ONE + length * Math.sin(angle));
    }
}
