package org.kinora.api.imaging;

import java.util.List;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Compares pictures; implemented by the platform, called by operations, views and checks on any thread. Pictures that are set side by side have one
 * size.
 */
@ProviderType
public interface FrameComparison {
    /** What is measured at each pixel. */
    enum Measure {
        /** Difference of the codes, colour by colour: 8 bit, black where nothing differs. */
        ABSOLUTE,
        /** CIEDE2000: floats. */
        COLOUR,
        /** SSIM of luma (Wang et al., 2004; Gaussian of 1.5 pixels): floats, 1 for the same. */
        STRUCTURE
    }

    /** The difference at each pixel; the caller closes it. */
    Raster difference(Raster one, Raster other, Measure measure, Work work);

    /** A difference to be looked at: dark blue for none, over green and yellow to red for one that everybody sees; the caller closes it. */
    Raster heat(Raster one, Raster other, Measure measure, Work work);

    /** All numbers at once. */
    Likeness likeness(Raster one, Raster other, Work work);

    /**
     * Where two pictures differ: places of the same change are one.
     *
     * @param threshold CIEDE2000, thousandths, from which a pixel counts
     * @param least pixels of the smallest place that counts
     */
    List<Area> changed(Raster one, Raster other, int threshold, int least, Work work);

    /** What a picture looks like; of any size and format. */
    PictureHash hash(Raster picture, Work work);

    /** The first picture left of (or above) a border, the other beyond; the caller closes it. @param place permille of the width or height */
    Raster wipe(Raster one, Raster other, int place, boolean vertical, Work work);

    /** Both over one another; the caller closes it. @param share permille of the other */
    Raster onion(Raster one, Raster other, int share, Work work);
}
