package org.kinora.imaging.internal.selection;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.selection.Contour;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.Selector;

/** Tools of geometry alone, as closed lines. */
final class Shapes {
    private Shapes() {
    }

    static Contour rectangle(Area area) {
        int one = Point.ONE;
        return new Contour(List.of(new Point(area.x() * one, area.y() * one), new Point(area.right() * one, area.y() * one),
                new Point(area.right() * one, area.bottom() * one), new Point(area.x() * one, area.bottom() * one)));
    }

    /** In so many corners that no chord strays from the curve by more than half of a 256th of a pixel. */
    static Contour ellipse(Selector.Ellipse ellipse) {
        double radius = Math.max(1, Math.max(ellipse.across(), ellipse.down()));
        int corners = (int) Math.clamp(Math.ceil(Math.PI / Math.acos(Math.max(0, 1 - 0.5 / radius))), 8, 8192);
        double turn = Math.toRadians(ellipse.turn() / 1000.0);
        List<Point> points = new ArrayList<>(corners);
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double x = ellipse.across() * StrictMath.cos(angle);
            double y = ellipse.down() * StrictMath.sin(angle);
            points.add(new Point((int) Math.round(ellipse.centre().x() + x * StrictMath.cos(turn) - y * StrictMath.sin(turn)),
                    (int) Math.round(ellipse.centre().y() + x * StrictMath.sin(turn) + y * StrictMath.cos(turn))));
        }
        return new Contour(points);
    }
}
