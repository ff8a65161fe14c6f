package org.kinora.api.imaging.flow;

import java.util.SortedMap;
import org.kinora.api.imaging.Mask;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Carries masks through a shot; implemented by the platform, called by the paint view, by removal and by operations on any platform thread.
 *
 * <p>Before the first key frame masks are carried backwards, after the last one forwards; between two they come from both, each weighed by its
 * nearness.
 */
@ProviderType
public interface MaskTracking {
    /**
     * The masks of all frames from one to another.
     *
     * @param keys masks by frame; borrowed
     * @param first first frame that is wanted
     * @param last last frame that is wanted
     * @param to told every mask with its frame, in any order; the mask is borrowed for the call
     * @throws org.kinora.api.work.Failure INPUT when there is no key frame or one lies outside the shot
     */
    void carry(ShotFrames frames, SortedMap<Integer, Mask> keys, int first, int last, FlowQuality quality, Frames to, Work work);

    /** Told the mask of a frame. */
    @FunctionalInterface
    interface Frames {
        void take(int frame, Mask mask);
    }
}
