package org.kinora.imaging.internal.operations.picture;

import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.work.Work;

/** Depth as files keep it, as metres: float ones are metres, 16 bit ones millimetres, 8 bit ones shares of a metre near to far. */
final class Metres {
    private Metres() {
    }

    static Raster of(Raster file, Work work) {
        Raster depth = Raster.take(file.width(), file.height(), RasterFormat.DATA, work);
        float unit = file.format().samples() == Samples.U16 ? 65.535f : 1;
        for (int y = 0; y < file.height(); y++) for (int x = 0; x < file.width(); x++) depth.set(0, x, y, file.get(0, x, y) * unit);
        return depth;
    }
}
