package org.kinora.workbench.paint.internal;

import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.generate.ImageEditor;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.ControlLayers;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Retouching;
import org.kinora.api.imaging.flow.MaskTracking;
import org.kinora.api.imaging.history.PictureHistories;
import org.kinora.api.imaging.selection.Selections;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Dock;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.View;
import org.kinora.api.workbench.ViewCard;
import org.kinora.api.workbench.ViewOffer;
import org.kinora.gl.Graphics;
import org.kinora.workbench.paint.internal.view.Engines;
import org.kinora.workbench.paint.internal.view.PaintView;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the paint view. */
@Component
public final class PaintOffer implements ViewOffer {
    private static final Texts TEXTS = Texts.beside(PaintOffer.class);

    private final Engines engines;

    @Activate
    public PaintOffer(@Reference Graphics graphics, @Reference Pictures pictures, @Reference Conversions conversions,
            @Reference PictureHistories histories, @Reference Selections selections, @Reference Retouching retouching,
                    @Reference ControlLayers controls, @Reference MaskTracking tracking, @Reference MediaEngine media, BundleContext context) {
        engines = new Engines(graphics, pictures, conversions, histories, selections, retouching, controls, tracking, media,
                new ServiceWatch(context, ImageEditor.class));
    }

    @Override
    public ViewCard card() {
        return new ViewCard("org.kinora.workbench.paint", TEXTS.text("paint.title"), TEXTS.text("paint.hint"), Set.of(Perspective.PAINT),
                Dock.CENTRE, 10);
    }

    @Override
    public View open(Composite parent, Site site) {
        return new PaintView(parent, site, engines, TEXTS);
    }
}
