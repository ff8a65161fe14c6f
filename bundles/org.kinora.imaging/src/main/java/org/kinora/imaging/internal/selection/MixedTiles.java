package org.kinora.imaging.internal.selection;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.raster.Bands;

/**
 * Runs a filter over the tiles of a mask whose surroundings are not one and the same value: elsewhere filters of masks change nothing, and that is
 * most of a mask.
 *
 * <p>Filters see a window of the whole mask, so that they look over a tile's borders at what is there.
 */
record MixedTiles(OpenCv cv) {
    private static final int CELL = Bands.ROWS;
    private static final int CELLS = 4;
    /** Neither all nor nothing. */
    private static final int MIXED = -1;

    /**
     * @param reach how far the filter looks
     * @param filter from a tile of the old mask to that of the new one; called on several threads
     */
    void run(Mask mask, int reach, Work work, BiConsumer<Mat, Mat> filter) {
        int[][] cells = cells(mask, work);
        int tile = CELL * CELLS;
        int across = (mask.width() + tile - 1) / tile;
        int down = (mask.height() + tile - 1) / tile;
        int[] mixed = IntStream.range(0, across * down).filter(i -> mixed(cells, area(mask, i % across, i / across,
                tile).grown(reach).and(mask.area()))).toArray();
        if (mixed.length == 0) return;
        try (Mask old = Mask.take(mask.width(), mask.height(), work); Mat before = cv.mask(old); Mat after = cv.mask(mask)) {
            old.copyFrom(mask);
            IntStream.of(mixed).parallel().forEach(i -> {
                work.checkCancelled();
                Area area = area(mask, i % across, i / across, tile);
                try (Rect rect = new Rect(area.x(), area.y(), area.width(), area.height()); Mat from = new Mat(before, rect); Mat to = new Mat(after,
                        rect)) {
                    filter.accept(from, to);
                }
            });
        }
    }

    private static Area area(Mask mask, int column, int row, int size) {
        return new Area(column * size, row * size, size, size).and(mask.area());
    }

    private static boolean mixed(int[][] cells, Area area) {
        int first = cells[area.y() / CELL][area.x() / CELL];
        for (int row = area.y() / CELL; row <= (area.bottom() - 1) / CELL; row++)
            for (int column = area.x() / CELL; column <= (area.right() - 1) / CELL; column++)
                if (cells[row][column] == MIXED || cells[row][column] != first) return true;
        return false;
    }

    /** The one value of each cell. */
    private static int[][] cells(Mask mask, Work work) {
        int across = (mask.width() + CELL - 1) / CELL;
        int[][] cells = new int[(mask.height() + CELL - 1) / CELL][across];
        MemorySegment bytes = mask.memory();
        // bands of rows are as high as cells
        Bands.run(mask.height(), work, (from, to) -> {
            for (int column = 0; column < across; column++) cells[from / CELL][column] = value(bytes, mask.width(), area(mask, column, from / CELL,
                    CELL));
        });
        return cells;
    }

    private static int value(MemorySegment bytes, int width, Area cell) {
        int first = bytes.get(ValueLayout.JAVA_BYTE, (long) cell.y() * width + cell.x()) & 0xFF;
        long eight = first * 0x0101_0101_0101_0101L;
        for (int y = cell.y(); y < cell.bottom(); y++) {
            long at = (long) y * width + cell.x();
            int x = 0;
            for (; x + 8 <= cell.width(); x += 8) if (bytes.get(ValueLayout.JAVA_LONG_UNALIGNED, at + x) != eight) return MIXED;
            for (; x < cell.width(); x++) if ((bytes.get(ValueLayout.JAVA_BYTE, at + x) & 0xFF) != first) return MIXED;
        }
        return first;
    }
}
