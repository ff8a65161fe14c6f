package org.kinora.splat.internal.operations;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.work.Work;

/** Drawn floats as picture files. */
record Still(Pictures pictures) {
    void write(Raster colour, Path file, Work work) {
        try (Raster bytes = Raster.take(colour.width(), colour.height(), RasterFormat.RGB8, work)) {
            for (int c = 0; c < 3; c++) {
                MemorySegment from = colour.plane(c);
                MemorySegment to = bytes.plane(c);
                for (long i = 0; i < to.byteSize(); i++)
                    to.set(ValueLayout.JAVA_BYTE, i, (byte) (int) (255 * Math.clamp(from.get(ValueLayout.JAVA_FLOAT, 4 * i), 0f, 1f) + 0.5f));
            }
            pictures.write(Picture.of(bytes), file, work);
        }
    }
}
