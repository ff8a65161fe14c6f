package org.kinora.workbench.paint.internal.tool;

import java.util.Optional;
import java.util.function.Function;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.selection.Combine;
import org.kinora.workbench.paint.internal.document.PaintDocument;
import org.kinora.workbench.paint.internal.stroke.Canvas;

/** Takes tools for a document. */
public final class Toolbox {
    private final PaintDocument document;
    private final Canvas canvas;
    private final Options options;
    private final Function<ToolKind, String> titles;
    private ToolKind kind = ToolKind.PENCIL;
    private Tool tool;
    private boolean quick;

    /** @param titles what steps of a tool are called */
    public Toolbox(PaintDocument document, Canvas canvas, Options options, Function<ToolKind, String> titles) {
        this.document = document;
        this.canvas = canvas;
        this.options = options;
        this.titles = titles;
        tool = make(kind);
    }

    public ToolKind kind() {
        return kind;
    }

    public Tool tool() {
        return tool;
    }

    /** Takes another tool; what the old one has open is dropped. Answers what has to be drawn again. */
    public Area take(ToolKind other) {
        Area area = tool.cancel();
        kind = other;
        tool = make(other);
        return area;
    }

    /** In the quick mask brushes select and the eraser takes away from what is selected. */
    public void quick(boolean on) {
        quick = on;
        take(kind);
    }

    public boolean quick() {
        return quick;
    }

    /** Takes the last corner of an open shape back; false when there is none. */
    public boolean back() {
        if (!(tool instanceof CornersTool corners) || !corners.open()) return false;
        corners.back();
        return true;
    }

    /** Whether a place to copy from has to be named first. */
    public boolean lacksSource() {
        return tool instanceof PaintTool paint && paint.lacksSource();
    }

    private Tool make(ToolKind wanted) {
        if (quick && wanted.paints()) return new MarkTool(document, canvas, () -> options.brush(wanted), false, Optional.of(wanted == ToolKind.ERASER
                ? Combine.SUBTRACT : Combine.ADD));
        return switch (wanted) {
            case HAND -> new Idle();
            case PENCIL, INK, WASH, ERASER, CLONE -> new PaintTool(document, canvas, () -> options.brush(wanted), options::rgb, titles.apply(wanted));
            case RECTANGLE -> BoxTool.rectangle();
            case ELLIPSE -> BoxTool.ellipse();
            case FIGURE -> BoxTool.figure();
            case LASSO -> new LassoTool();
            case POLYGON -> CornersTool.polygon();
            case MAGNETIC -> CornersTool.magnetic();
            case WAND -> new WandTool(options, document.area());
            case COLOUR -> PickTool.range(document, options);
            case PICKER -> PickTool.colour(document);
            case MARKER -> new MarkTool(document, canvas, () -> options.brush(wanted), false, Optional.empty());
            case HEAL -> new MarkTool(document, canvas, () -> options.brush(wanted), true, Optional.empty());
            case CROP -> new CropTool();
            case CAMERA -> new CameraTool(document.area(), options.camera());
        };
    }

    /** The hand does nothing to the picture; the view moves it. */
    private record Idle() implements Tool {
        @Override
        public Outcome press(Pen pen) {
            return Outcome.NONE;
        }

        @Override
        public Outcome drag(Pen pen) {
            return Outcome.NONE;
        }

        @Override
        public Outcome release(Pen pen) {
            return Outcome.NONE;
        }
    }
}
