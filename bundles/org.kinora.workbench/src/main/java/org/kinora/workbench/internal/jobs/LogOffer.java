package org.kinora.workbench.internal.jobs;

import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.platform.plugins.Launch;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Dock;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.View;
import org.kinora.api.workbench.ViewCard;
import org.kinora.api.workbench.ViewOffer;
import org.kinora.workbench.internal.WorkbenchFace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the log. */
@Component
public final class LogOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(WorkbenchFace.class);

    private final LogTail tail;

    @Activate
    public LogOffer(@Reference Launch launch) {
        this.tail = new LogTail(launch.home().resolve("logs").resolve("kinora.log"));
    }

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.log", TEXTS.text("log.title"), TEXTS.text("log.hint"),
                Set.of(Perspective.EDIT, Perspective.DELIVER), Dock.BELOW, 60);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new LogView(parent, site, TEXTS, tail);
    }
}
