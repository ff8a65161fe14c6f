package org.kinora.workbench.review.internal;

import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Dock;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.View;
import org.kinora.api.workbench.ViewCard;
import org.kinora.api.workbench.ViewOffer;
import org.osgi.service.component.annotations.Component;

/** Offers the review notes. */
@Component
public final class ReviewOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(ReviewOffer.class);

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.review", TEXTS.text("review.title"), TEXTS.text("review.hint"),
                Set.of(Perspective.BOARD, Perspective.EDIT), Dock.RIGHT, 60);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new ReviewView(parent, site, TEXTS);
    }
}
