package org.kinora.workbench.canvas.internal;

import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Dock;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.View;
import org.kinora.api.workbench.ViewCard;
import org.kinora.api.workbench.ViewOffer;
import org.kinora.gl.Graphics;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the canvas. */
@Component
public final class CanvasOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(CanvasOffer.class);

    private final Graphics graphics;

    @Activate
    public CanvasOffer(@Reference Graphics graphics) {
        this.graphics = graphics;
    }

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.canvas", TEXTS.text("canvas.title"), TEXTS.text("canvas.hint"), Set.of(Perspective.BOARD),
                Dock.CENTRE, 20);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new CanvasView(parent, site, graphics, TEXTS);
    }
}
