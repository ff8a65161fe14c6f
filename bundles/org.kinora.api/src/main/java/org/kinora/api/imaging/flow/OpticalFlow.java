package org.kinora.api.imaging.flow;

import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where every pixel of one picture lies in another; implemented by the platform, called by masks that go along, frame interpolation and continuity
 * on any platform
 * thread. The same pictures give the same bytes on one machine.
 */
@ProviderType
public interface OpticalFlow {
    /** Two planes of float pixels: how far to the right and how far down. */
    RasterFormat FORMAT = new RasterFormat(2, Samples.F32, Transfer.DATA, Alpha.NONE);

    /**
     * The flow from one picture to another of the same size: pixel {@code (x, y)} of the first is found at {@code (x + u, y + v)} in the second.
     *
     * @return of {@link #FORMAT}; the caller closes it
     */
    Raster between(Raster first, Raster second, FlowQuality quality, Work work);

    /**
     * A picture or a mask's plane drawn where a flow says: what it hands out at {@code (x, y)} stood at {@code (x + u, y + v)}; bilinear, black
     * beyond the border.
     */
    Raster drawn(Raster picture, Raster flow, Work work);
}
