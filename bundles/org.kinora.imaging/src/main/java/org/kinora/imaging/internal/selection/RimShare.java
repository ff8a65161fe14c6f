package org.kinora.imaging.internal.selection;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.raster.Bands;

/**
 * Anti-aliases a hard mask by the picture: a pixel just outside whose colour lies between that of its neighbours inside and that of the pixel beyond it is meant
 * by the share that mixes it from the two.
 */
final class RimShare {
    /** Colours nearer than this (squared, all planes) mix to nothing that can be told. */
    private static final int ALIKE = 3 * 8 * 8;

    private RimShare() {
    }

    static void soften(Mask mask, Raster picture, OpenCv cv, Work work) {
        try (Mask rim = Mask.take(mask.width(), mask.height(), work); Mat inner = cv.mask(mask); Mat outer = cv.mask(rim); Mat square = new Mat()) {
            opencv_imgproc.dilate(inner, outer, square);
            opencv_core.bitwise_xor(outer, inner, outer);
            Bands.run(mask.height(), work, (from, to) -> rows(mask, rim.memory(), picture, from, to));
            opencv_core.max(inner, outer, inner);
        }
    }

    /** Rim pixels are few: eight bytes at a time are looked at first. Their shares replace the 255 in the rim, so that no share is taken for a neighbour. */
    private static void rows(Mask mask, MemorySegment rim, Raster picture, int from, int to) {
        long end = (long) to * mask.width();
        long at = (long) from * mask.width();
        while (at < end) {
            if (at + 8 <= end && rim.get(ValueLayout.JAVA_LONG_UNALIGNED, at) == 0) {
                at += 8;
                continue;
            }
            if (rim.get(ValueLayout.JAVA_BYTE, at) != 0) {
                int y = (int) (at / mask.width());
                int x = (int) (at % mask.width());
                rim.set(ValueLayout.JAVA_BYTE, at, (byte) share(mask, picture, x, y));
            }
            at++;
        }
    }

    private static int share(Mask mask, Raster picture, int x, int y) {
        int width = mask.width();
        int height = mask.height();
        int towardsX = 0;
        int towardsY = 0;
        int inside = 0;
        int planes = picture.format().planes();
        int[] inner = new int[4];
        for (int dy = -1; dy <= 1; dy++)
            for (int dx = -1; dx <= 1; dx++) {
                int nx = x + dx;
                int ny = y + dy;
                if (nx < 0 || ny < 0 || nx >= width || ny >= height || mask.get(nx, ny) == 0) continue;
                inside++;
                towardsX += dx;
                towardsY += dy;
                for (int plane = 0; plane < planes; plane++) inner[plane] += value(picture, plane, nx, ny);
            }
        int beyondX = x - Integer.signum(towardsX);
        int beyondY = y - Integer.signum(towardsY);
        if (inside == 0 || beyondX < 0 || beyondY < 0 || beyondX >= width || beyondY >= height || mask.get(beyondX, beyondY) != 0) return 0;
        double along = 0;
        double length = 0;
        for (int plane = 0; plane < planes; plane++) {
            double outer = value(picture, plane, beyondX, beyondY);
            double way = inner[plane] / (double) inside - outer;
            along += (value(picture, plane, x, y) - outer) * way;
            length += way * way;
        }
        return length < ALIKE ? 0 : (int) (Math.clamp(along / length, 0.0, 1.0) * 255 + 0.5);
    }

    private static int value(Raster picture, int plane, int x, int y) {
        return picture.plane(plane).get(ValueLayout.JAVA_BYTE, (long) y * picture.width() + x) & 0xFF;
    }
}
