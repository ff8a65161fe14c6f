package org.kinora.workbench.deliver.internal;

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

/** Offers the view that hands films on. */
@Component
public final class DeliverOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(DeliverOffer.class);

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.deliver", TEXTS.text("deliver.title"), TEXTS.text("deliver.hint"), Set.of(Perspective.DELIVER),
                Dock.LEFT, 0);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new DeliverView(parent, site, TEXTS);
    }
}
