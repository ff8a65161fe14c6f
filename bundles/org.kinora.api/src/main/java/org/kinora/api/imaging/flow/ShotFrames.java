package org.kinora.api.imaging.flow;

import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The frames of a shot; implemented by who has them (a clip, a folder of pictures), called by {@link MaskTracking} on its thread, mostly frame after
 * frame.
 */
@ConsumerType
public interface ShotFrames {
    /** How many there are. */
    int count();

    /** One frame; the caller closes it. All are of one size. */
    Raster frame(int index, Work work);
}
