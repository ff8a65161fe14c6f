package org.kinora.imaging.internal.compare;

import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.work.Work;

/** A picture as 8 bit sRGB: itself where it is that, else a copy that is closed with this. */
public record Plain(Raster raster, boolean own) implements AutoCloseable {
    public static Plain of(Raster picture, Conversions conversions, Work work) {
        boolean plain = picture.format().equals(RasterFormat.RGB8);
        return new Plain(plain ? picture : conversions.convert(picture, RasterFormat.RGB8, work), !plain);
    }

    @Override
    public void close() {
        if (own) raster.close();
    }
}
