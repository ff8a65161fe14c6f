package org.kinora.workbench.paint.internal.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.selection.Combine;
import org.kinora.api.imaging.selection.Contour;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.Selector;

/**
 * Corners clicked one by one: a polygon, or anchors between which the line sticks to edges. A click on the first corner or Enter closes, Shift turns
 * lines to
 * 45 degrees, Backspace takes the last corner back.
 */
final class CornersTool implements Tool {
    private static final double CLOSE = 8;

    private final Function<List<Point>, Selector> selector;
    private final List<Point> corners = new ArrayList<>();
    private Combine how = Combine.REPLACE;
    private Point next;

    private CornersTool(Function<List<Point>, Selector> selector) {
        this.selector = selector;
    }

    static CornersTool polygon() {
        return new CornersTool(corners -> new Selector.Polygon(List.of(new Contour(corners))));
    }

    static CornersTool magnetic() {
        return new CornersTool(Selector.Magnetic::new);
    }

    @Override
    public Outcome press(Pen pen) {
        if (corners.isEmpty()) how = pen.combine();
        else if (near(corners.getFirst(), pen) && corners.size() > 2) return commit();
        Point corner = corners.isEmpty() || !pen.shift() ? pen.point() : Shapes.snapped(corners.getLast(), pen.x(), pen.y());
        if (corners.isEmpty() || !near(corners.getLast(), pen)) corners.add(corner);
        else if (corners.size() > 2) return commit();
        next = corner;
        return Outcome.NONE;
    }

    private static boolean near(Point corner, Pen pen) {
        return Math.hypot(corner.x() / (double) Point.ONE - pen.x(), corner.y() / (double) Point.ONE - pen.y()) * pen.scale() < CLOSE;
    }

    @Override
    public Outcome drag(Pen pen) {
        hover(pen);
        return Outcome.NONE;
    }

    @Override
    public Outcome release(Pen pen) {
        return Outcome.NONE;
    }

    @Override
    public void hover(Pen pen) {
        if (!corners.isEmpty()) next = pen.shift() ? Shapes.snapped(corners.getLast(), pen.x(), pen.y()) : pen.point();
    }

    @Override
    public Outcome commit() {
        List<Point> all = List.copyOf(corners);
        cancel();
        return all.size() < 3 ? Outcome.NONE : new Outcome.Select(selector.apply(all), how);
    }

    /** Takes the last corner back. */
    void back() {
        if (!corners.isEmpty()) corners.removeLast();
    }

    @Override
    public Area cancel() {
        corners.clear();
        next = null;
        return Area.NONE;
    }

    @Override
    public boolean open() {
        return !corners.isEmpty();
    }

    @Override
    public List<Hint> hints() {
        if (corners.isEmpty()) return List.of();
        List<Point> line = new ArrayList<>(corners);
        if (next != null) line.add(next);
        return List.of(new Hint(line, false));
    }
}
