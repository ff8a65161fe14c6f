package org.kinora.api.imaging;

import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The frames of a shot that something is taken out of, and where they go; implemented by callers of {@link Retouching#remove}, which calls it on the
 * caller's
 * thread. Frames are asked for several times, in any order; all have the same size and format.
 */
@ConsumerType
public interface ShotFrames {
    /** How many frames there are. */
    int count();

    /** One frame, taken from the work; the asker closes it. */
    Raster frame(int index, Work work);

    /** What to take out of a frame, taken from the work; the asker closes it. */
    Mask mask(int index, Work work);

    /** Receives a finished frame, in order from the first; it is borrowed. */
    void finished(int index, Raster frame, Work work);
}
