package org.kinora.imaging.internal.selection;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.IntBuffer;
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
            Bands.run(mask.height(), work, (from, to) -> shares.rows(outer, from, to));
            opencv_core.max(inner, outer, inner);
        }
    }

    /**
     * Rim pixels are few, so OpenCV looks for them: a first click must not wait until a look at every pixel is compiled. Their shares replace the
     * 255 in the rim, so that no share is taken for a neighbour.
     */
    private void rows(Mat outer, int from, int to) {
        int[] places = places(outer, from, to);
        if (places.length == 0) return;
        Rows rows = new Rows();
        byte[] shares = new byte[width];
        for (int i = 0; i < places.length;) {
            int y = places[i + 1];
            long at = (long) (from + y) * width;
            rows.around(from + y);
            MemorySegment.copy(rim, ValueLayout.JAVA_BYTE, at, shares, 0, width);
            for (; i < places.length && places[i + 1] == y; i += 2) shares[places[i]] = (byte) rows.share(places[i]);
            MemorySegment.copy(shares, 0, rim, ValueLayout.JAVA_BYTE, at, width);
        }
    }

    /** Column and row within the band of each pixel that is not 0, row by row. */
    private static int[] places(Mat outer, int from, int to) {
        try (Mat band = outer.rowRange(from, to); Mat found = new Mat()) {
            opencv_core.findNonZero(band, found);
            int[] places = new int[2 * (int) found.total()];
            if (places.length > 0) found.<IntBuffer>createBuffer().get(places);
            return places;
        }
    }

    /** Three rows of the mask and of the picture; used by one thread. */
    private final class Rows {
        private final byte[][] inside = new byte[3][width];
        private final byte[][][] colours = new byte[planes.length][3][width];
        private final int[] loaded = {-1, -1, -1};
        private final int[] inner = new int[planes.length];
        private int y;

        void around(int row) {
            y = row;
            for (int near = Math.max(0, row - 1); near <= Math.min(height - 1, row + 1); near++) {
                int slot = near % 3;
                if (loaded[slot] == near) continue;
                loaded[slot] = near;
                MemorySegment.copy(mask, ValueLayout.JAVA_BYTE, (long) near * width, inside[slot], 0, width);
                for (int plane = 0; plane < planes.length; plane++)
                    MemorySegment.copy(planes[plane], ValueLayout.JAVA_BYTE, (long) near * width, colours[plane][slot], 0, width);
            }
        }

        int share(int x) {
            int towardsX = 0;
            int towardsY = 0;
            int count = 0;
            Arrays.fill(inner, 0);
            for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                byte[] row = inside[ny % 3];
                for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                    if (row[nx] == 0) continue;
                    count++;
                    towardsX += nx - x;
                    towardsY += ny - y;
                    for (int plane = 0; plane < inner.length; plane++) inner[plane] += colours[plane][ny % 3][nx] & 0xFF;
                }
            }
            int beyondX = x - Integer.signum(towardsX);
            int beyondY = y - Integer.signum(towardsY);
            if (count == 0 || beyondX < 0 || beyondY < 0 || beyondX >= width || beyondY >= height) return 0;
            return inside[beyondY % 3][beyondX] != 0 ? 0 : mixed(x, beyondX, beyondY % 3, count);
        }

        private int mixed(int x, int beyondX, int beyondRow, int count) {
            double along = 0;
            double length = 0;
            for (int plane = 0; plane < inner.length; plane++) {
                double outer = colours[plane][beyondRow][beyondX] & 0xFF;
                double way = inner[plane] / (double) count - outer;
                along += ((colours[plane][y % 3][x] & 0xFF) - outer) * way;
                length += way * way;
            }
            return length < ALIKE ? 0 : (int) (Math.clamp(along / length, 0.0, 1.0) * 255 + 0.5);
        }
    }
}
