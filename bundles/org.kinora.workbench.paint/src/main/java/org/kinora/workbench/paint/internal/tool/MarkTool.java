package org.kinora.workbench.paint.internal.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.selection.Combine;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.workbench.paint.internal.document.PaintDocument;
import org.kinora.workbench.paint.internal.stroke.Brush;
import org.kinora.workbench.paint.internal.stroke.Canvas;
import org.kinora.workbench.paint.internal.stroke.Stroke;

/** Brushes over a place to select it, or to mend it; alt and a click says from where it is mended. */
final class MarkTool implements Tool {
    private final PaintDocument document;
    private final Canvas canvas;
    private final Supplier<Brush> brush;
    private final boolean mends;
    private final Optional<Combine> always;
    private final List<Point> path = new ArrayList<>();
    private Combine how = Combine.REPLACE;
    private Stroke stroke;
    private Pen source;
    private Pen first;

    /** @param always what is done with what is selected, whatever the modifiers say */
    MarkTool(PaintDocument document, Canvas canvas, Supplier<Brush> brush, boolean mends, Optional<Combine> always) {
        this.document = document;
        this.canvas = canvas;
        this.brush = brush;
        this.mends = mends;
        this.always = always;
    }

    @Override
    public Outcome press(Pen pen) {
        if (mends && pen.alt()) {
            source = pen;
            return Outcome.NONE;
        }
        how = always.orElse(pen.combine() == Combine.REPLACE ? Combine.ADD : pen.combine());
        first = pen;
        path.clear();
        path.add(pen.point());
        stroke = new Stroke(document, canvas, brush.get(), pen.x(), pen.y(), 1, pen.scale(), Optional.empty());
        stroke.touch();
        return Outcome.NONE;
    }

    @Override
    public Outcome drag(Pen pen) {
        if (stroke == null) return Outcome.NONE;
        stroke.move(pen.x(), pen.y(), 1);
        path.add(pen.point());
        return Outcome.NONE;
    }

    @Override
    public Outcome release(Pen pen) {
        if (stroke == null) return Outcome.NONE;
        path.add(pen.point());
        stroke.lift(pen.x(), pen.y(), 1);
        stroke = null;
        List<Point> drawn = List.copyOf(path);
        path.clear();
        if (!mends) return new Outcome.Select(new Selector.Brush(drawn, brush.get().diameter() * Point.ONE, brush.get().hardness(), 100, 0), how);
        if (source == null) return new Outcome.Mend(0, 0, true);
        return new Outcome.Mend((int) Math.round(source.x() - first.x()), (int) Math.round(source.y() - first.y()), false);
    }

    @Override
    public Area cancel() {
        stroke = null;
        path.clear();
        return Area.NONE;
    }

    @Override
    public boolean open() {
        return stroke != null;
    }

    @Override
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        if (path.size() > 1) hints.add(new Hint(path, false));
        if (source != null) hints.addAll(Shapes.cross(source));
        return hints;
    }
}
