package org.kinora.api.imaging;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.work.Work;

/**
 * How much of each pixel is meant: coverage from 0 (not at all) to 255 (wholly), off the heap, rows without gaps.
 *
 * <p>Taken, handed over and closed like a {@link Raster}.
 */
public final class Mask implements AutoCloseable {
    private static final RasterFormat COVERAGE = new RasterFormat(1, Samples.U8, Transfer.DATA, Alpha.NONE);

    private final Raster raster;

    private Mask(Raster raster) {
        this.raster = raster;
    }

    /** A new mask in which nothing is meant. */
    public static Mask take(int width, int height, Work work) {
        return new Mask(Raster.take(width, height, COVERAGE, work));
    }

    /** A new mask outside any budget, for tests and tools. */
    public static Mask unbounded(int width, int height) {
        return new Mask(Raster.unbounded(width, height, COVERAGE));
    }

    public int width() {
        return raster.width();
    }

    public int height() {
        return raster.height();
    }

    /** The whole picture that the mask belongs to, whatever is meant of it. */
    public Area area() {
        return raster.area();
    }

    /** {@code height} rows of {@code width} bytes. */
    public MemorySegment memory() {
        return raster.plane(0);
    }

    /** Coverage of one pixel, 0 to 255; for single looks, not for loops. */
    public int get(int x, int y) {
        return memory().get(ValueLayout.JAVA_BYTE, (long) y * width() + x) & 0xFF;
    }

    /** Sets the coverage of one pixel, 0 to 255; for single looks, not for loops. */
    public void set(int x, int y, int coverage) {
        memory().set(ValueLayout.JAVA_BYTE, (long) y * width() + x, (byte) Math.clamp(coverage, 0, 255));
    }

    /** Copies the coverage of a mask of the same size. */
    public void copyFrom(Mask other) {
        raster.copyFrom(other.raster);
    }

    /** Gives the memory back; closing twice does nothing. */
    @Override
    public void close() {
        raster.close();
    }
}
