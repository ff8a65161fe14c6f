package org.kinora.workbench.paint.internal.tool;

import java.util.Optional;
import java.util.function.Supplier;
import org.kinora.api.imaging.Area;
import org.kinora.workbench.paint.internal.document.PaintDocument;
import org.kinora.workbench.paint.internal.stroke.Brush;
import org.kinora.workbench.paint.internal.stroke.Canvas;
import org.kinora.workbench.paint.internal.stroke.Stroke;

/** Strokes: pencil, ink, wash, eraser and clone. Shift and a click draws a straight line from where the last stroke ended. */
final class PaintTool implements Tool {
    private final PaintDocument document;
    private final Canvas canvas;
    private final Supplier<Brush> brush;
    private final Supplier<Integer> colour;
    private final String title;
    private Stroke stroke;
    private Pen last;
    private Pen source;
    private Stroke.Offset offset;

    PaintTool(PaintDocument document, Canvas canvas, Supplier<Brush> brush, Supplier<Integer> colour, String title) {
        this.document = document;
        this.canvas = canvas;
        this.brush = brush;
        this.colour = colour;
        this.title = title;
    }

    private boolean clones() {
        return brush.get().mode() == Brush.Mode.CLONE;
    }

    @Override
    public Outcome press(Pen pen) {
        if (clones() && pen.alt()) {
            source = pen;
            offset = null;
            return Outcome.NONE;
        }
        if (clones() && source == null) return Outcome.NONE;
        if (clones() && offset == null) offset = new Stroke.Offset((int) Math.round(source.x() - pen.x()), (int) Math.round(source.y() - pen.y()));
        canvas.colour(colour.get(), title);
        boolean straight = pen.shift() && last != null;
        Pen from = straight ? last : pen;
        Brush with = straight ? brush.get().steadied(0) : brush.get();
        stroke = new Stroke(document, canvas, with, from.x(), from.y(), pen.pressure(), pen.scale(), Optional.ofNullable(offset));
        Area area = stroke.touch();
        return new Outcome.Painted(straight ? area.or(stroke.move(pen.x(), pen.y(), pen.pressure())) : area);
    }

    /** Whether a place to copy from is missing. */
    boolean lacksSource() {
        return clones() && source == null;
    }

    @Override
    public Outcome drag(Pen pen) {
        return stroke == null ? Outcome.NONE : new Outcome.Painted(stroke.move(pen.x(), pen.y(), pen.pressure()));
    }

    @Override
    public Outcome release(Pen pen) {
        if (stroke == null) return Outcome.NONE;
        Area area = stroke.lift(pen.x(), pen.y(), pen.pressure());
        stroke = null;
        last = pen;
        return new Outcome.Painted(area);
    }

    @Override
    public Area cancel() {
        if (stroke == null) return Area.NONE;
        stroke = null;
        return document.abandon();
    }

    @Override
    public boolean open() {
        return stroke != null;
    }

    /** A cross where is copied from. */
    @Override
    public java.util.List<Hint> hints() {
        return source == null ? java.util.List.of() : Shapes.cross(source);
    }
}
