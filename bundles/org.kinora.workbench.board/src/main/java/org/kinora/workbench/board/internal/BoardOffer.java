package org.kinora.workbench.board.internal;

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

/** Offers the board. */
@Component
public final class BoardOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(BoardOffer.class);

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.board", TEXTS.text("board.title"), TEXTS.text("board.hint"), Set.of(Perspective.STORY, Perspective.BOARD),
                Dock.CENTRE, 10);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new BoardView(parent, site, TEXTS);
    }
}
