package org.kinora.workbench.library.internal;

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

/** Offers the asset library. */
@Component
public final class LibraryOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(LibraryOffer.class);

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.library", TEXTS.text("library.title"), TEXTS.text("library.hint"), Set.of(Perspective.EDIT),
                Dock.LEFT,
                0);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new LibraryView(parent, site, TEXTS);
    }
}
