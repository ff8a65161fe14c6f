package org.kinora.imaging.internal.selection;

import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;

/**
 * Runs a filter over the tiles of a mask whose surroundings are not one and the same value: elsewhere filters of masks change nothing, and that is most of a mask.
 *
 * <p>Filters see a window of the whole mask, so that they look over a tile's borders at what is there.
 */
record MixedTiles(OpenCv cv) {
    private static final int CELL = 64;
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
        int[] mixed = IntStream.range(0, across * down).filter(i -> mixed(cells, area(mask, i % across, i / across, tile).grown(reach).and(mask.area()))).toArray();
        if (mixed.length == 0) return;
        try (Mask old = Mask.take(mask.width(), mask.height(), work); Mat before = cv.mask(old); Mat after = cv.mask(mask)) {
            old.copyFrom(mask);
            IntStream.of(mixed).parallel().forEach(i -> {
                work.checkCancelled();
                Area area = area(mask, i % across, i / across, tile);
                try (Rect rect = new Rect(area.x(), area.y(), area.width(), area.height()); Mat from = new Mat(before, rect); Mat to = new Mat(after, rect)) {
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
    private int[][] cells(Mask mask, Work work) {
        int across = (mask.width() + CELL - 1) / CELL;
        int down = (mask.height() + CELL - 1) / CELL;
        int[][] cells = new int[down][across];
        try (Mat seen = cv.mask(mask)) {
            IntStream.range(0, down).parallel().forEach(row -> {
                work.checkCancelled();
                try (DoublePointer low = new DoublePointer(1); DoublePointer high = new DoublePointer(1)) {
                    for (int column = 0; column < across; column++) {
                        Area area = area(mask, column, row, CELL);
                        try (Rect rect = new Rect(area.x(), area.y(), area.width(), area.height()); Mat cell = new Mat(seen, rect)) {
                            opencv_core.minMaxLoc(cell, low, high, null, null, null);
                        }
                        cells[row][column] = low.get() == high.get() ? (int) low.get() : MIXED;
                    }
                }
            });
        }
        return cells;
    }
}
