package org.kinora.workbench.paint.internal.tool;

import java.util.List;
import java.util.function.Function;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.selection.Combine;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.Selector;

/**
 * A shape between two corners: rectangle, ellipse, or the box around a figure. Shift held while drawing makes it as wide as high, alt draws from the
 * middle.
 */
final class BoxTool implements Tool {
    private static final double SLACK = 3;

    private final Function<Area, Selector> selector;
    private final boolean round;
    private Pen start;
    private Combine how = Combine.REPLACE;
    private Area box = Area.NONE;

    private BoxTool(Function<Area, Selector> selector, boolean round) {
        this.selector = selector;
        this.round = round;
    }

    static BoxTool rectangle() {
        return new BoxTool(Selector.Rectangle::new, false);
    }

    static BoxTool ellipse() {
        return new BoxTool(box -> new Selector.Ellipse(new Point((box.x() * 2 + box.width()) * Point.ONE / 2, (box.y() * 2 + box.height())
                * Point.ONE / 2), box.width() * Point.ONE / 2, box.height() * Point.ONE / 2, 0), true);
    }

    static BoxTool figure() {
        return new BoxTool(box -> new Selector.Figure(box, List.of(), List.of()), false);
    }

    @Override
    public Outcome press(Pen pen) {
        start = pen;
        how = pen.combine();
        box = Area.NONE;
        return Outcome.NONE;
    }

    @Override
    public Outcome drag(Pen pen) {
        if (start == null) return Outcome.NONE;
        double dx = pen.x() - start.x();
        double dy = pen.y() - start.y();
        if (pen.shift() && !start.shift()) {
            double side = Math.max(Math.abs(dx), Math.abs(dy));
            dx = Math.copySign(side, dx);
            dy = Math.copySign(side, dy);
        }
        boolean middle = pen.alt() && !start.alt();
        box = Shapes.between(middle ? start.x() - dx : start.x(), middle ? start.y() - dy : start.y(), start.x() + dx, start.y() + dy);
        return Outcome.NONE;
    }

    @Override
    public Outcome release(Pen pen) {
        if (start == null) return Outcome.NONE;
        drag(pen);
        boolean drawn = start.distance(pen) * pen.scale() >= SLACK && !box.isEmpty();
        Area chosen = box;
        start = null;
        box = Area.NONE;
        if (drawn) return new Outcome.Select(selector.apply(chosen), how);
        // A click beside everything selects nothing.
        return how == Combine.REPLACE ? new Outcome.Select(new Selector.Rectangle(Area.NONE), how) : Outcome.NONE;
    }

    @Override
    public Area cancel() {
        start = null;
        box = Area.NONE;
        return Area.NONE;
    }

    @Override
    public boolean open() {
        return start != null;
    }

    @Override
    public List<Hint> hints() {
        if (box.isEmpty()) return List.of();
        return List.of(round ? Shapes.ellipse(box.x() + box.width() / 2.0, box.y() + box.height() / 2.0, box.width() / 2.0, box.height() / 2.0)
                : Shapes.box(box));
    }
}
