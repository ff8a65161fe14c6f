package org.kinora.workbench.paint.internal.tool;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.selection.Combine;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.Selector;

/** What a hand draws around, from press to release. */
final class LassoTool implements Tool {
    private final List<Point> path = new ArrayList<>();
    private Combine how = Combine.REPLACE;

    @Override
    public Outcome press(Pen pen) {
        path.clear();
        path.add(pen.point());
        how = pen.combine();
        return Outcome.NONE;
    }

    @Override
    public Outcome drag(Pen pen) {
        if (path.isEmpty()) return Outcome.NONE;
        Point last = path.getLast();
        if (Math.hypot(last.x() - pen.x() * Point.ONE, last.y() - pen.y() * Point.ONE) * pen.scale() >= Point.ONE) path.add(pen.point());
        return Outcome.NONE;
    }

    @Override
    public Outcome release(Pen pen) {
        drag(pen);
        List<Point> drawn = List.copyOf(path);
        path.clear();
        return drawn.size() < 3 ? Outcome.NONE : new Outcome.Select(new Selector.Lasso(drawn), how);
    }

    @Override
    public Area cancel() {
        path.clear();
        return Area.NONE;
    }

    @Override
    public boolean open() {
        return !path.isEmpty();
    }

    @Override
    public List<Hint> hints() {
        return path.size() < 2 ? List.of() : List.of(new Hint(path, false));
    }
}
