package org.kinora.workbench.internal.jobs;

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

/** Offers the list of jobs. */
@Component
public final class JobsOffer implements ViewOffer {
    public static final String ID = "org.kinora.workbench.jobs";
    private static final Texts TEXTS = Texts.beside(WorkbenchFace.class);

    @Override
    public ViewCard card() {
        return new ViewCard(ID, TEXTS.text("jobs.title"), TEXTS.text("jobs.hint"),
                Set.of(Perspective.EDIT, Perspective.DELIVER), Dock.BELOW, 50);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new JobsView(parent, site, TEXTS);
    }
}
