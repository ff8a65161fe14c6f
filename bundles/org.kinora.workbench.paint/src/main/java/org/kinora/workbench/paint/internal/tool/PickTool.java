package org.kinora.workbench.paint.internal.tool;

import java.util.function.IntFunction;
import org.kinora.api.imaging.selection.Combine;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.workbench.paint.internal.document.PaintDocument;

/** Takes the colour that is seen at a place, for painting or for what is done with it. */
record PickTool(PaintDocument document, IntFunction<Outcome> taken, Combined combined) implements Tool {
    /** Remembers the modifiers of the press. */
    static final class Combined {
        Combine how = Combine.REPLACE;
    }

    static PickTool colour(PaintDocument document) {
        return new PickTool(document, Outcome.Picked::new, new Combined());
    }

    static PickTool range(PaintDocument document, Options options) {
        Combined combined = new Combined();
        return new PickTool(document, rgb -> new Outcome.Select(new Selector.ColourRange(rgb,
                options.near() * 1000, options.near() * 2000), combined.how), combined);
    }

    @Override
    public Outcome press(Pen pen) {
        combined.how = pen.combine();
        return at(pen);
    }

    @Override
    public Outcome drag(Pen pen) {
        Outcome seen = at(pen);
        return seen instanceof Outcome.Picked ? seen : Outcome.NONE;
    }

    @Override
    public Outcome release(Pen pen) {
        return Outcome.NONE;
    }

    private Outcome at(Pen pen) {
        int x = (int) Math.floor(pen.x());
        int y = (int) Math.floor(pen.y());
        return document.area().contains(x, y) ? taken.apply(document.surface().argb(x, y) & 0xFFFFFF) : Outcome.NONE;
    }
}
