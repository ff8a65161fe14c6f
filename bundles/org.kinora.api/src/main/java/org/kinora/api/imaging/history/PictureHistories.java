package org.kinora.api.imaging.history;

import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** Opens pictures for editing; implemented by the platform, called by the paint view and by operations on any platform thread. */
@ProviderType
public interface PictureHistories {
    /**
     * @param pixels handed over: the edited picture writes into it and closes it
     * @param limits how much may be kept
     * @param work whose memory and scratch folder the steps use
     */
    EditedPicture open(Raster pixels, HistoryLimits limits, Work work);

    /** With the usual limits. */
    default EditedPicture open(Raster pixels, Work work) {
        return open(pixels, HistoryLimits.USUAL, work);
    }
}
