package org.kinora.workbench.board.internal.frames;

import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Dock;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.View;
import org.kinora.api.workbench.ViewCard;
import org.kinora.api.workbench.ViewOffer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the frames of the selected shot. */
@Component
public final class FramesOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(FramesOffer.class);

    private final MediaEngine media;

    @Activate
    public FramesOffer(@Reference MediaEngine media) {
        this.media = media;
    }

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.frames", TEXTS.text("frames.title"), TEXTS.text("frames.hint"),
                Set.of(Perspective.BOARD), Dock.RIGHT, 5);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new FramesView(parent, site, TEXTS, media);
    }
}
