package org.kinora.workbench.paint.internal.document;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Work;

/** Small deeds on planes of pixels. */
public final class Planes {
    /** Coverage as a picture of one plane. */
    static final RasterFormat COVERAGE = new RasterFormat(1, Samples.U8, Transfer.DATA, Alpha.NONE);

    private Planes() {}

    /** Whether any byte is not zero. */
    static boolean any(MemorySegment bytes) {
        long size = bytes.byteSize();
        long at = 0;
        for (; at + 8 <= size; at += 8) if (bytes.get(ValueLayout.JAVA_LONG_UNALIGNED, at) != 0) return true;
        for (; at < size; at++) if (bytes.get(ValueLayout.JAVA_BYTE, at) != 0) return true;
        return false;
    }

    /** Where two planes of a width differ. */
    static Area difference(MemorySegment one, MemorySegment other, int width, int height) {
        Area all = Area.NONE;
        for (int y = 0; y < height; y++) {
            long from = (long) y * width;
            long first = MemorySegment.mismatch(one, from, from + width, other, from, from + width);
            if (first < 0) continue;
            int last = width - 1;
            while (one.get(ValueLayout.JAVA_BYTE, from + last) == other.get(ValueLayout.JAVA_BYTE, from + last)) last--;
            all = all.or(new Area((int) first, y, last - (int) first + 1, 1));
        }
        return all;
    }

    /** A part of a picture, which may reach beyond it: what lies outside is zero. The caller closes it. */
    static Raster part(Raster from, Area part, Work work) {
        Raster to = Raster.take(part.width(), part.height(), from.format(), work);
        Area shared = part.and(from.area());
        for (int plane = 0; plane < from.format().planes(); plane++)
            for (int y = shared.y(); y < shared.bottom(); y++)
                MemorySegment.copy(from.plane(plane), (long) y * from.width() + shared.x(), to.plane(plane),
                        (long) (y - part.y()) * part.width() + shared.x() - part.x(), shared.width());
        return to;
    }

    /** An opaque copy with coverage of a picture in colour or grey, 8 bit; the caller closes it. */
    public static Raster opaque(Raster picture, Work work) {
        Raster copy = Raster.take(picture.width(), picture.height(), RasterFormat.RGBA8, work);
        for (int plane = 0; plane < 3; plane++) copy.plane(plane).copyFrom(picture.plane(picture.format().channels() == 3 ? plane : 0));
        if (picture.format().hasAlpha()) copy.plane(3).copyFrom(picture.plane(picture.format().channels()));
        else copy.plane(3).fill((byte) 255);
        return copy;
    }

    /** A sheet of one colour. */
    public static Raster plain(int width, int height, int argb, Work work) {
        Raster plain = Raster.take(width, height, RasterFormat.RGBA8, work);
        plain.plane(0).fill((byte) (argb >> 16));
        plain.plane(1).fill((byte) (argb >> 8));
        plain.plane(2).fill((byte) argb);
        plain.plane(3).fill((byte) (argb >>> 24));
        return plain;
    }
}
