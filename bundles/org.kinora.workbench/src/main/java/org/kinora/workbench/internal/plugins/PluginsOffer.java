package org.kinora.workbench.internal.plugins;

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

/** Offers the list of plug-ins. */
@Component
public final class PluginsOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(WorkbenchFace.class);

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.plugins", TEXTS.text("plugins.title"), TEXTS.text("plugins.hint"), Set.of(Perspective.DELIVER),
                Dock.BELOW, 80);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new PluginsView(parent, site, TEXTS);
    }
}
