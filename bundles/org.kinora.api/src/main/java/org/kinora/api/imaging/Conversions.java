package org.kinora.api.imaging;

import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Pictures made into others of another format, size or orientation; implemented by the platform, called on any platform thread.
 *
 * <p>Every method hands out a new raster, which the caller closes; the given one is borrowed. The bytes do not depend on the number of threads.
 */
@ProviderType
public interface Conversions {
    /**
     * The same picture in another format: samples, transfer and alpha; channels stay, except that grey becomes three equal ones and colour becomes
     * luminance
     * (BT.709 weights on light). Data stays data.
     */
    Raster convert(Raster raster, RasterFormat format, Work work);

    /** A part of it. */
    Raster crop(Raster raster, Area area, Work work);

    /** Turned as an orientation says. */
    Raster turned(Raster raster, Orientation orientation, Work work);

    /**
     * Another size.
     *
     * @param linear whether light is averaged (right for photographs, costs a conversion each way) or the numbers as they are (right for data and
     * masks)
     */
    Raster resize(Raster raster, int width, int height, Resampling resampling, boolean linear, Work work);
}
