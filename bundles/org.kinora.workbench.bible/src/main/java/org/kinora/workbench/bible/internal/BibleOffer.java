package org.kinora.workbench.bible.internal;

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

/** Offers the story bible. */
@Component
public final class BibleOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(BibleOffer.class);

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.bible", TEXTS.text("bible.title"), TEXTS.text("bible.hint"),
                Set.of(Perspective.STORY, Perspective.BOARD),
                Dock.CENTRE, 40);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new BibleView(parent, site, TEXTS);
    }
}
