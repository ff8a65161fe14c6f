package org.kinora.api.imaging;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Work;

/**
 * A picture: planes of equal size off the heap, each with its rows one behind the other without gaps, aligned to 64 bytes.
 *
 * <p>Taken from a {@link Work}, so that it counts against the process-wide budget, and given back by {@link #close}. One thread writes; several may
 * read what
 * has been handed over. The order of planes is red, green, blue (or grey, or the vector's x and y), then alpha.
 */
public final class Raster implements AutoCloseable {
    /** The longest side of a picture, in pixels. */
    public static final int LONGEST = 65_535;

    private final int width;
    private final int height;
    private final RasterFormat format;
    private final Memory memory;
    private final MemorySegment pixels;
    private final long pitch;

    private Raster(int width, int height, RasterFormat format, Memory memory) {
        if (width < 1 || height < 1 || width > LONGEST || height > LONGEST) throw new IllegalArgumentException("size " + width + " x " + height);
        this.width = width;
        this.height = height;
        this.format = format;
        this.memory = memory;
        long plane = (long) width * height * format.samples().bytes();
        pitch = (plane + Memory.ALIGNMENT - 1) / Memory.ALIGNMENT * Memory.ALIGNMENT;
        try {
            pixels = memory.take(pitch * format.planes());
        } catch (RuntimeException | Error refused) {
            memory.close();
            throw refused;
        }
    }

    /**
     * A new picture of zeros.
     *
     * @throws org.kinora.api.work.Failure (EXHAUSTED) when the budget can never hold it; the work's own when it was stopped while waiting for room
     */
    public static Raster take(int width, int height, RasterFormat format, Work work) {
        return new Raster(width, height, format, work.memory());
    }

    /** A new picture of zeros outside any budget, for tests and tools. */
    public static Raster unbounded(int width, int height, RasterFormat format) {
        return new Raster(width, height, format, Memory.unbounded());
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public RasterFormat format() {
        return format;
    }

    /** All of it. */
    public Area area() {
        return new Area(0, 0, width, height);
    }

    /** Bytes from one row to the next, which is the length of a row. */
    public long stride() {
        return (long) width * format.samples().bytes();
    }

    /** One plane: {@code height} rows of {@link #stride} bytes. */
    public MemorySegment plane(int plane) {
        if (plane < 0 || plane >= format.planes()) throw new IndexOutOfBoundsException("plane " + plane + " of " + format.planes());
        return pixels.asSlice(plane * pitch, stride() * height);
    }

    /** All planes, with what the alignment leaves between them. */
    public MemorySegment memory() {
        return pixels;
    }

    /** One number, scaled to 0 … 1 when it is a whole one; for single looks, not for loops. */
    public float get(int plane, int x, int y) {
        long at = (long) y * width + x;
        return switch (format.samples()) {
            case U8 -> (plane(plane).get(ValueLayout.JAVA_BYTE, at) & 0xFF) / 255f;
            case U16 -> (plane(plane).get(ValueLayout.JAVA_SHORT, 2 * at) & 0xFFFF) / 65535f;
            case F32 -> plane(plane).get(ValueLayout.JAVA_FLOAT, 4 * at);
        };
    }

    /** Sets one number; whole ones are rounded and kept within their range. For single looks, not for loops. */
    public void set(int plane, int x, int y, float value) {
        long at = (long) y * width + x;
        switch (format.samples()) {
            case U8 -> plane(plane).set(ValueLayout.JAVA_BYTE, at, (byte) Math.round(Math.clamp(value, 0f, 1f) * 255));
            case U16 -> plane(plane).set(ValueLayout.JAVA_SHORT, 2 * at, (short) Math.round(Math.clamp(value, 0f, 1f) * 65535));
            case F32 -> plane(plane).set(ValueLayout.JAVA_FLOAT, 4 * at, value);
        }
    }

    /** Copies the pixels of a picture of the same size and format. */
    public void copyFrom(Raster other) {
        if (other.width != width || other.height != height || !other.format.equals(format))
            throw new IllegalArgumentException(other + " is not like " + this);
        pixels.copyFrom(other.pixels);
    }

    @Override
    public String toString() {
        return width + " x " + height + " " + format;
    }

    /** Gives the memory back; closing twice does nothing. */
    @Override
    public void close() {
        memory.close();
    }
}
