package org.kinora.workbench.paint.internal.tool;

import java.util.List;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.selection.Combine;
import org.kinora.api.imaging.selection.Selector;

/** What looks like the clicked place; dragging right or down makes it take more, left or up less. */
final class WandTool implements Tool {
    private static final double PIXELS_A_STEP = 2;

    private final Options options;
    private final Area picture;
    private Pen start;
    private Combine how = Combine.REPLACE;
    private int before;

    WandTool(Options options, Area picture) {
        this.options = options;
        this.picture = picture;
    }

    @Override
    public Outcome press(Pen pen) {
        start = null;
        if (!picture.contains(pen.point().column(), pen.point().row())) return Outcome.NONE;
        start = pen;
        how = pen.combine();
        before = options.tolerance();
        return Outcome.NONE;
    }

    @Override
    public Outcome drag(Pen pen) {
        if (start == null) return Outcome.NONE;
        double way = (pen.x() - start.x() + pen.y() - start.y()) * pen.scale();
        if (Math.abs(way) >= 4) options.tolerance(before + (int) Math.round(way / PIXELS_A_STEP));
        return Outcome.NONE;
    }

    @Override
    public Outcome release(Pen pen) {
        if (start == null) return Outcome.NONE;
        drag(pen);
        Pen at = start;
        start = null;
        return new Outcome.Select(new Selector.Wand(List.of(at.point()), options.tolerance(), options.everywhere(), false, false), how);
    }

    @Override
    public Area cancel() {
        start = null;
        return Area.NONE;
    }

    @Override
    public boolean open() {
        return start != null;
    }

    @Override
    public List<Hint> hints() {
        return start == null ? List.of() : Shapes.cross(start);
    }
}
