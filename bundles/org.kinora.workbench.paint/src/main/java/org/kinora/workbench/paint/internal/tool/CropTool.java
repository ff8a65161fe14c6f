package org.kinora.workbench.paint.internal.tool;

import java.util.List;
import org.kinora.api.imaging.Area;

/**
 * A box that the picture is cut to, or widened to where it reaches beyond it: drawn, then moved by its middle or pulled by its sides; Enter does it.
 */
final class CropTool implements Tool {
    private static final double GRIP = 9;

    private Area box = Area.NONE;
    private Area before = Area.NONE;
    private Pen start;
    private int pulls;

    /** The box so far. */
    Area box() {
        return box;
    }

    @Override
    public Outcome press(Pen pen) {
        start = pen;
        before = box;
        pulls = box.isEmpty() ? 0 : grips(pen);
        if (pulls == 0 && !box.contains((int) Math.floor(pen.x()), (int) Math.floor(pen.y()))) box = Area.NONE;
        return Outcome.NONE;
    }

    /** Bits of the sides near the pen: 1 left, 2 top, 4 right, 8 bottom. */
    private int grips(Pen pen) {
        double near = GRIP / pen.scale();
        boolean beside = pen.x() > box.x() - near && pen.x() < box.right() + near && pen.y() > box.y() - near && pen.y() < box.bottom() + near;
        if (!beside) return 0;
        int sides = 0;
        if (Math.abs(pen.x() - box.x()) < near) sides |= 1;
        else if (Math.abs(pen.x() - box.right()) < near) sides |= 4;
        if (Math.abs(pen.y() - box.y()) < near) sides |= 2;
        else if (Math.abs(pen.y() - box.bottom()) < near) sides |= 8;
        return sides;
    }

    @Override
    public Outcome drag(Pen pen) {
        if (start == null) return Outcome.NONE;
        int dx = (int) Math.round(pen.x() - start.x());
        int dy = (int) Math.round(pen.y() - start.y());
        if (pulls != 0) box = Area.between(before.x() + ((pulls & 1) != 0 ? dx : 0), before.y() + ((pulls & 2) != 0 ? dy : 0),
                before.right() + ((pulls & 4) != 0 ? dx : 0), before.bottom() + ((pulls & 8) != 0 ? dy : 0));
        else if (!before.isEmpty() && before.contains((int) Math.floor(start.x()), (int) Math.floor(start.y())))
            box = new Area(before.x() + dx, before.y() + dy, before.width(), before.height());
        else box = Shapes.between(start.x(), start.y(), pen.x(), pen.y());
        return Outcome.NONE;
    }

    @Override
    public Outcome release(Pen pen) {
        drag(pen);
        start = null;
        return Outcome.NONE;
    }

    @Override
    public Outcome commit() {
        Area wanted = box;
        box = Area.NONE;
        return wanted.isEmpty() ? Outcome.NONE : new Outcome.Resize(wanted);
    }

    @Override
    public Area cancel() {
        box = Area.NONE;
        start = null;
        return Area.NONE;
    }

    @Override
    public boolean open() {
        return !box.isEmpty();
    }

    @Override
    public List<Hint> hints() {
        return box.isEmpty() ? List.of() : List.of(Shapes.box(box));
    }
}
