package org.kinora.workbench.timeline.internal;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;

/** Takes files from other programs and views: what each would become is shown while it is held over the timeline. UI thread. */
final class Drops extends DropTargetAdapter {
    private final Canvas canvas;
    private final BiFunction<Point, String, Optional<Landing>> landings;
    private final Consumer<Optional<Landing>> shown;
    private final Consumer<Landing> landed;

    /**
     * @param landings what a file would become at a place
     * @param shown is told what is to be shown now
     * @param landed is told what was dropped
     */
    Drops(Canvas canvas, BiFunction<Point, String, Optional<Landing>> landings, Consumer<Optional<Landing>> shown, Consumer<Landing> landed) {
        this.canvas = canvas;
        this.landings = landings;
        this.shown = shown;
        this.landed = landed;
        DropTarget target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(this);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        Optional<Landing> landing = landings.apply(canvas.toControl(event.x, event.y), "");
        event.detail = landing.isPresent() ? DND.DROP_COPY : DND.DROP_NONE;
        shown.accept(landing);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        shown.accept(Optional.empty());
    }

    @Override
    public void drop(DropTargetEvent event) {
        shown.accept(Optional.empty());
        if (!(event.data instanceof String[] files)) return;
        for (String file : files) landings.apply(canvas.toControl(event.x, event.y), file).ifPresent(landed);
    }
}
