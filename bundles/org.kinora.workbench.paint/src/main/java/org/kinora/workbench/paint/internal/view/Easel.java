package org.kinora.workbench.paint.internal.view;

import java.util.function.Function;
import org.kinora.workbench.paint.internal.document.LayerDesk;
import org.kinora.workbench.paint.internal.document.PaintDocument;
import org.kinora.workbench.paint.internal.document.PaintWork;
import org.kinora.workbench.paint.internal.document.SelectionDesk;
import org.kinora.workbench.paint.internal.document.Surface;
import org.kinora.workbench.paint.internal.store.Keeper;
import org.kinora.workbench.paint.internal.stroke.Canvas;
import org.kinora.workbench.paint.internal.tool.Options;
import org.kinora.workbench.paint.internal.tool.ToolKind;
import org.kinora.workbench.paint.internal.tool.Toolbox;

/** An open document with all that works on it. UI thread; lent to a chore while one is done. */
final class Easel {
    private final String shot;
    private final String label;
    private final PaintDocument document;
    private final PaintWork work;
    private final LayerDesk layers;
    private final SelectionDesk selecting;
    private Keeper keeper;
    private final Options options;
    private final Function<ToolKind, String> titles;
    private final Surface before;
    private Canvas canvas;
    private Toolbox toolbox;

    /**
     * @param shot id of the shot that it belongs to
     * @param label what people call the shot
     * @param titles what steps of a tool are called
     * @param work under which the document lives; closed with it
     */
    Easel(String shot, String label, PaintDocument document, PaintWork work, Engines engines, Keeper keeper, Options options,
            Function<ToolKind, String> titles) {
        this.shot = shot;
        this.label = label;
        this.document = document;
        this.work = work;
        this.keeper = keeper;
        this.options = options;
        this.titles = titles;
        layers = new LayerDesk(document);
        selecting = new SelectionDesk(document, engines.selections());
        before = document.surface().copy(work);
        refit(ToolKind.PENCIL);
    }

    /** The document has another size: what strokes are laid on is made anew. */
    void refit(ToolKind kind) {
        if (canvas != null) canvas.close();
        canvas = new Canvas(document, work);
        toolbox = new Toolbox(document, canvas, options, titles);
        toolbox.take(kind);
    }

    String shot() {
        return shot;
    }

    String label() {
        return label;
    }

    PaintDocument document() {
        return document;
    }

    LayerDesk layers() {
        return layers;
    }

    SelectionDesk selecting() {
        return selecting;
    }

    Canvas canvas() {
        return canvas;
    }

    Toolbox toolbox() {
        return toolbox;
    }

    Keeper keeper() {
        return keeper;
    }

    /** The document has become a take as it was after so many changes; what is done from now on is kept by another. */
    void saved(Keeper next, long drawn) {
        keeper.close();
        keeper = next;
        keeper.settled(drawn);
    }

    PaintWork work() {
        return work;
    }

    /** The picture as it was opened. */
    Surface before() {
        return before;
    }

    /** Closes it; what is still to be kept is written beside the window, until the answer has ended. */
    Thread leave() {
        if (document.drawn() > 0) keeper.last(document);
        canvas.close();
        before.close();
        document.close();
        return Thread.ofVirtual().name("kinora-leaving").start(() -> {
            keeper.close();
            work.close();
        });
    }
}
