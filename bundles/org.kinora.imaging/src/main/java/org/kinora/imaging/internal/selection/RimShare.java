package org.kinora.imaging.internal.selection;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.raster.Bands;

/**
 * Anti-aliases a hard mask by the picture: a pixel just outside whose colour lies between that of its neighbours inside and that of the pixel beyond
 * it is meant
 * by the share that mixes it from the two.
 */
final class RimShare {
    /** Colours nearer than this (squared, all planes) mix to nothing that can be told. */
    private static final int ALIKE = 3 * 8 * 8;

    private final MemorySegment mask;
    private final MemorySegment rim;
    private final MemorySegment[] planes;
    private final int width;
    private final int height;

    private RimShare(Mask mask, Mask rim, Raster picture) {
        this.mask = mask.memory();
        this.rim = rim.memory();
        planes = IntStream.range(0, picture.format().planes()).mapToObj(picture::plane).toArray(MemorySegment[]::new);
        width = mask.width();
        height = mask.height();
    }

    static void soften(Mask mask, Raster picture, OpenCv cv, Work work) {
        try (Mask rim = Mask.take(mask.width(), mask.height(), work); Mat inner = cv.mask(mask); Mat outer = cv.mask(rim); Mat square = new Mat()) {
            opencv_imgproc.dilate(inner, outer, square);
            opencv_core.bitwise_xor(outer, inner, outer);
            RimShare shares = new RimShare(mask, rim, picture);
            Bands.run(mask.height(), work, shares::rows);
            opencv_core.max(inner, outer, inner);
        }
    }

    /**
     * Rim pixels are few: eight bytes at a time are looked at first. Their shares replace the 255 in the rim, so that no share is taken for a
     * neighbour.
     */
    private void rows(int from, int to) {
        long end = (long) to * width;
        long at = (long) from * width;
        int[] inner = new int[planes.length];
        while (at < end) {
            if (at + 8 <= end && rim.get(ValueLayout.JAVA_LONG_UNALIGNED, at) == 0) {
                at += 8;
                continue;
            }
            if (rim.get(ValueLayout.JAVA_BYTE, at) != 0) rim.set(ValueLayout.JAVA_BYTE, at, (byte) share((int) (at % width), (int) (at / width),
                    inner));
            at++;
        }
    }

    private int share(int x, int y, int[] inner) {
        int towardsX = 0;
        int towardsY = 0;
        int inside = 0;
        Arrays.fill(inner, 0);
        for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++)
            for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                long at = (long) ny * width + nx;
                if (mask.get(ValueLayout.JAVA_BYTE, at) == 0) continue;
                inside++;
                towardsX += nx - x;
                towardsY += ny - y;
                for (int plane = 0; plane < planes.length; plane++) inner[plane] += value(plane, at);
            }
        int beyondX = x - Integer.signum(towardsX);
        int beyondY = y - Integer.signum(towardsY);
        if (inside == 0 || beyondX < 0 || beyondY < 0 || beyondX >= width || beyondY >= height) return 0;
        long beyond = (long) beyondY * width + beyondX;
        if (mask.get(ValueLayout.JAVA_BYTE, beyond) != 0) return 0;
        long here = (long) y * width + x;
        double along = 0;
        double length = 0;
        for (int plane = 0; plane < planes.length; plane++) {
            double outer = value(plane, beyond);
            double way = inner[plane] / (double) inside - outer;
            along += (value(plane, here) - outer) * way;
            length += way * way;
        }
        return length < ALIKE ? 0 : (int) (Math.clamp(along / length, 0.0, 1.0) * 255 + 0.5);
    }

    private int value(int plane, long at) {
        return planes[plane].get(ValueLayout.JAVA_BYTE, at) & 0xFF;
    }
}
