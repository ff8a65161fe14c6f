package org.kinora.workbench.board.internal.takes;

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

/** Offers the takes of the selected shot. */
@Component
public final class TakesOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(TakesOffer.class);

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.takes", TEXTS.text("takes.title"), TEXTS.text("takes.hint"),
                Set.of(Perspective.BOARD), Dock.RIGHT, 6);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new TakesView(parent, site, TEXTS);
    }
}
