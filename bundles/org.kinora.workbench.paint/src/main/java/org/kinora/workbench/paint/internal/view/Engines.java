package org.kinora.workbench.paint.internal.view;

import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.ControlLayers;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Retouching;
import org.kinora.api.imaging.flow.MaskTracking;
import org.kinora.api.imaging.history.PictureHistories;
import org.kinora.api.imaging.selection.Selections;
import org.kinora.api.media.MediaEngine;
import org.kinora.gl.Graphics;

/** The services that do the pixel work; the view only drives them. */
public record Engines(Graphics graphics, Pictures pictures, Conversions conversions, PictureHistories histories, Selections selections,
        Retouching retouching, ControlLayers controls, MaskTracking tracking, MediaEngine media, Watch editors) {
    /** Tells when something has come or gone. */
    public interface Watch {
        /** @param changed is run on any thread, until the answer is run */
        Runnable listen(Runnable changed);
    }
}
