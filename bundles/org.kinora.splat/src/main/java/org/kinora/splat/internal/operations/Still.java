package org.kinora.splat.internal.operations;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Work;

/** Drawn floats as picture files. */
record Still(Pictures pictures) {
    /** Depth that extractors of control layers read: millimetres if a unit of the scene is a metre. */
    private static final RasterFormat DEPTH = new RasterFormat(1, Samples.U16, Transfer.DATA, Alpha.NONE);
    private static final int NOTHING = 65_535;
    /** Pixels that are covered less show more of what is behind. */
    private static final float COVERED = 0.5f;

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

    /** Depth in world units where enough is covered, as thousandths in 16 bits. */
    void writeDepth(Raster alpha, Raster depth, Path file, Work work) {
        try (Raster words = Raster.take(depth.width(), depth.height(), DEPTH, work)) {
            MemorySegment from = depth.plane(0);
            MemorySegment covered = alpha.plane(0);
            MemorySegment to = words.plane(0);
            for (long i = 0; i < to.byteSize() / 2; i++) {
                boolean there = covered.get(ValueLayout.JAVA_FLOAT, 4 * i) >= COVERED;
                int word = there ? (int) Math.clamp(Math.round(1000.0 * from.get(ValueLayout.JAVA_FLOAT, 4 * i)), 1, NOTHING - 1) : NOTHING;
                to.set(ValueLayout.JAVA_SHORT, 2 * i, (short) word);
            }
            pictures.write(Picture.of(words), file, work);
        }
    }
}
