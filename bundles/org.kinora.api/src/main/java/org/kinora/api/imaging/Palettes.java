package org.kinora.api.imaging;

import java.util.List;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** Finds and names the colours of pictures; implemented by the platform, called by operations, views and checks on any thread. */
@ProviderType
public interface Palettes {
    /**
     * The main colours of a picture.
     *
     * @param picture of any format; pixels that are wholly transparent count for nothing
     * @param most number of colours, 1 to 64; there are fewer where the picture has fewer that differ
     */
    Palette of(Raster picture, int most, Work work);

    /** What people call a colour of sRGB, 0xRRGGBB, in English. */
    String name(int rgb);

    /**
     * Holds a picture against the colours that it may have.
     *
     * @param allowed 0xRRGGBB, at least one
     * @param tolerance CIEDE2000, hundredths
     */
    BrandReport check(Raster picture, List<Integer> allowed, int tolerance, Work work);
}
