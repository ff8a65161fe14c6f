package org.kinora.workbench.paint.internal.document;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Work;

/** A picture as a graphics device takes it: red, green, blue, alpha of each pixel side by side, straight, rows from the top. */
public final class Surface implements AutoCloseable {
    private static final ValueLayout.OfInt PIXEL = ValueLayout.JAVA_INT_UNALIGNED.withOrder(java.nio.ByteOrder.LITTLE_ENDIAN);

    private final int width;
    private final int height;
    private final Memory memory;
    private final MemorySegment pixels;

    Surface(int width, int height, Work work) {
        this.width = width;
        this.height = height;
        this.memory = work.memory();
        this.pixels = memory.take(4L * width * height);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public Area area() {
        return new Area(0, 0, width, height);
    }

    /** Bytes from row to row. */
    public long stride() {
        return 4L * width;
    }

    public MemorySegment pixels() {
        return pixels;
    }

    /** One pixel as 0xAARRGGBB. */
    public int argb(int x, int y) {
        int abgr = pixels.get(PIXEL, 4L * ((long) y * width + x));
        return abgr & 0xFF00FF00 | (abgr & 0xFF) << 16 | abgr >> 16 & 0xFF;
    }

    void row(int x, int y, int[] abgr, int count) {
        MemorySegment.copy(abgr, 0, pixels, PIXEL, 4L * ((long) y * width + x), count);
    }

    /** Red, green and blue alone, over white where nothing is; the caller closes it. */
    public Raster flattened(Work work) {
        Raster flat = Raster.take(width, height, RasterFormat.RGB8, work);
        Rows.each(area(), y -> {
            long at = (long) y * width;
            for (int x = 0; x < width; x++, at++) {
                int abgr = pixels.get(PIXEL, 4 * at);
                int alpha = abgr >>> 24;
                for (int plane = 0; plane < 3; plane++) {
                    int value = abgr >> 8 * plane & 255;
                    int over = alpha == 255 ? value : 255 - Blend.div255((255 - value) * alpha);
                    flat.plane(plane).set(ValueLayout.JAVA_BYTE, at, (byte) over);
                }
            }
        });
        return flat;
    }

    /** A copy; the caller closes it. */
    public Surface copy(Work work) {
        Surface copy = new Surface(width, height, work);
        copy.pixels.copyFrom(pixels);
        return copy;
    }

    /** A picture in colour or grey, 8 bit, as a surface; the caller closes it. */
    public static Surface of(Raster picture, Work work) {
        Surface surface = new Surface(picture.width(), picture.height(), work);
        boolean colour = picture.format().channels() == 3;
        int alpha = picture.format().hasAlpha() ? picture.format().channels() : -1;
        Rows.each(surface.area(), y -> {
            int[] row = new int[surface.width];
            for (int x = 0; x < row.length; x++) {
                long at = (long) y * surface.width + x;
                int red = picture.plane(0).get(ValueLayout.JAVA_BYTE, at) & 255;
                int green = colour ? picture.plane(1).get(ValueLayout.JAVA_BYTE, at) & 255 : red;
                int blue = colour ? picture.plane(2).get(ValueLayout.JAVA_BYTE, at) & 255 : red;
                int cover = alpha < 0 ? 255 : picture.plane(alpha).get(ValueLayout.JAVA_BYTE, at) & 255;
                row[x] = cover << 24 | blue << 16 | green << 8 | red;
            }
            surface.row(0, y, row, row.length);
        });
        return surface;
    }

    @Override
    public void close() {
        memory.close();
    }
}
