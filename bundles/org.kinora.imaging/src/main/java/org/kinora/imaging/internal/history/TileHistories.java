package org.kinora.imaging.internal.history;

import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.history.EditedPicture;
import org.kinora.api.imaging.history.HistoryLimits;
import org.kinora.api.imaging.history.PictureHistories;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Opens pictures that keep their steps in tiles. */
@Component(service = PictureHistories.class)
public final class TileHistories implements PictureHistories {
    @Activate
    public TileHistories() {
    }

    @Override
    public EditedPicture open(Raster pixels, HistoryLimits limits, Work work) {
        return new TiledPicture(pixels, limits, work);
    }
}
