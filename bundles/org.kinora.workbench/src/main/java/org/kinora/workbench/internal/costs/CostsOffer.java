package org.kinora.workbench.internal.costs;

import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Dock;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.View;
import org.kinora.api.workbench.ViewCard;
import org.kinora.api.workbench.ViewOffer;
import org.kinora.workbench.internal.WorkbenchFace;
import org.osgi.service.component.annotations.Component;

/** Offers the costs of the film. */
@Component
public final class CostsOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(WorkbenchFace.class);

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.costs", TEXTS.text("costs.title"), TEXTS.text("costs.hint"), Set.of(Perspective.DELIVER),
                Dock.BELOW, 70);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new CostsView(parent, site, TEXTS);
    }
}
