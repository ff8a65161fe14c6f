package org.kinora.api.imaging.flow;

import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes frames that lie between two frames of a shot; implemented by the platform, called by retiming, slow motion and transitions on any platform
 * thread. The same frames give the same bytes on one machine.
 */
@ProviderType
public interface FrameInterpolator {
    /**
     * Searches what moved between two frames of one size. Both are borrowed until the result is closed.
     *
     * @return for one thread; the caller closes it
     * @throws IllegalArgumentException when the sizes differ
     */
    Between between(YuvFrame first, YuvFrame second, InterpolationMode mode, Work work);

    /** The time between two frames. */
    interface Between extends AutoCloseable {
        /** Whether the frames belong to different shots: whatever is drawn between them is the nearer of the two. */
        boolean cut();

        /**
         * Draws a moment. What moves stands on its way; what cannot be followed is blended.
         *
         * @param at 0 (the first frame) to 1 (the second)
         */
        void draw(Rational at, YuvFrame into);

        @Override
        void close();
    }
}
