package org.kinora.workbench.board.internal;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;

/** Files that are dragged over cards, out of the library or out of another program; UI thread. */
final class CardDrops extends DropTargetAdapter {
    private final Canvas canvas;
    private final ToIntFunction<Point> cards;
    private final IntConsumer over;
    private final Landed landed;

    /** Is told the files that were dropped on a card. */
    interface Landed {
        void on(int card, List<String> files);
    }

    /**
     * @param cards which card lies at a place of the canvas, -1 for none
     * @param over is told above which card files are held, -1 for none
     */
    CardDrops(Canvas canvas, ToIntFunction<Point> cards, IntConsumer over, Landed landed) {
        this.canvas = canvas;
        this.cards = cards;
        this.over = over;
        this.landed = landed;
        DropTarget target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(this);
    }

    private int card(DropTargetEvent event) {
        return cards.applyAsInt(canvas.toControl(event.x, event.y));
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        int card = card(event);
        event.detail = card >= 0 ? DND.DROP_COPY : DND.DROP_NONE;
        over.accept(card);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        over.accept(-1);
    }

    @Override
    public void drop(DropTargetEvent event) {
        over.accept(-1);
        int card = card(event);
        if (card >= 0 && event.data instanceof String[] files) landed.on(card, List.of(files));
    }
}
