package org.kinora.workbench.timeline.internal;

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

/** Offers the timeline. */
@Component
public final class TimelineOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(TimelineOffer.class);

    private final MediaEngine media;

    @Activate
    public TimelineOffer(@Reference MediaEngine media) {
        this.media = media;
    }

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.timeline", TEXTS.text("timeline.title"), TEXTS.text("timeline.hint"),
                Set.of(Perspective.EDIT), Dock.BELOW, 0);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new TimelineView(parent, site, TEXTS, media);
    }
}
