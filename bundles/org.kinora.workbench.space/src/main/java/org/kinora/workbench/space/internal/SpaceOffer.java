package org.kinora.workbench.space.internal;

import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.splat.Captures;
import org.kinora.api.splat.SplatFiles;
import org.kinora.api.splat.edit.SplatEditing;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Dock;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.View;
import org.kinora.api.workbench.ViewCard;
import org.kinora.api.workbench.ViewOffer;
import org.kinora.gl.Graphics;
import org.kinora.splat.gl.SplatGraphics;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the space view. */
@Component
public final class SpaceOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(SpaceOffer.class);

    private final Services services;

    @Activate
    public SpaceOffer(@Reference Graphics graphics, @Reference SplatGraphics splats, @Reference SplatFiles files, @Reference SplatEditing editing,
            @Reference Captures captures) {
        services = new Services(graphics, splats, files, editing, captures);
    }

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.space", TEXTS.text("space.title"), TEXTS.text("space.hint"), Set.of(Perspective.SPACE),
                Dock.CENTRE, 10);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new SpaceView(parent, site, services, TEXTS);
    }
}
