package org.kinora.imaging.internal.io;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Work;

/** Masks out of pictures and pictures out of masks. */
record Coverage(Conversions conversions) {
    /** Its alpha where that says anything, else its brightness. */
    Mask of(Raster picture, Work work) {
        Mask mask = Mask.take(picture.width(), picture.height(), work);
        try {
            if (picture.format().hasAlpha() && copyAlpha(picture, mask, work)) return mask;
            Transfer transfer = picture.format().transfer() == Transfer.DATA ? Transfer.DATA : Transfer.SRGB;
            try (Raster grey = conversions.convert(picture, RasterFormat.GREY8.with(transfer), work)) {
                mask.memory().copyFrom(grey.plane(0));
            }
            return mask;
        } catch (RuntimeException | Error broken) {
            mask.close();
            throw broken;
        }
    }

    private boolean copyAlpha(Raster picture, Mask mask, Work work) {
        try (Raster eight = conversions.convert(picture, picture.format().with(Samples.U8), work)) {
            MemorySegment alpha = eight.plane(eight.format().channels());
            boolean says = false;
            for (long at = 0; at < alpha.byteSize() && !says; at++) says = alpha.get(ValueLayout.JAVA_BYTE, at) != -1;
            if (says) mask.memory().copyFrom(alpha);
            return says;
        }
    }

    /** White where all is meant. */
    static Raster grey(Mask mask, Work work) {
        Raster grey = Raster.take(mask.width(), mask.height(), RasterFormat.GREY8, work);
        grey.plane(0).copyFrom(mask.memory());
        return grey;
    }
}
