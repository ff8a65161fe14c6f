package org.kinora.workbench.script.internal;

import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.screenplay.Scripts;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Dock;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.View;
import org.kinora.api.workbench.ViewCard;
import org.kinora.api.workbench.ViewOffer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the script. */
@Component
public final class ScriptOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(ScriptOffer.class);

    private final Scripts scripts;

    @Activate
    public ScriptOffer(@Reference Scripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.script", TEXTS.text("script.title"), TEXTS.text("script.hint"), Set.of(Perspective.STORY),
                Dock.CENTRE, 0);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new ScriptView(parent, site, TEXTS, scripts);
    }
}
