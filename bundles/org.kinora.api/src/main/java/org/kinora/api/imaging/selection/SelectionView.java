package org.kinora.api.imaging.selection;

import java.util.Optional;
import org.kinora.api.imaging.Raster;

/**
 * What a selection is made in; all of one size, borrowed.
 *
 * @param picture the layer that is worked on
 * @param merged the frame with all layers, where that is something else
 * @param depth metres along the view axis ({@code RasterFormat.DATA}), where it is known
 */
public record SelectionView(Raster picture, Optional<Raster> merged, Optional<Raster> depth) {
    public static SelectionView of(Raster picture) {
        return new SelectionView(picture, Optional.empty(), Optional.empty());
    }

    public static SelectionView of(Raster picture, Raster depth) {
        return new SelectionView(picture, Optional.empty(), Optional.of(depth));
    }
}
