package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Raster;

/**
 * What is drawn into, and what blending leaves for its gradient.
 *
 * @param colour red, green, blue
 * @param alpha coverage, or null
 * @param depth mean depth, or null
 * @param rest share of light that goes through all, tile by tile, 256 floats each; null when nobody asks
 * @param last place in the tile's list behind the last ellipse that was added, tile by tile, 256 ints each; beside {@code rest}
 */
record Canvas(Lens lens, float red, float green, float blue, Raster colour, Raster alpha, Raster depth, Room rest, Room last) {
    /** Rows of a tile that lie in the picture. */
    int rows(int y) {
        return Math.min(TileLists.TILE, lens.height() - y);
    }

    /** Columns of a tile that lie in the picture. */
    int columns(int x) {
        return Math.min(TileLists.TILE, lens.width() - x);
    }

    /** Writes a tile's plane into a picture's. */
    void write(float[] tile, Raster raster, int plane, int x, int y) {
        MemorySegment pixels = raster.plane(plane);
        int columns = columns(x);
        for (int row = 0; row < rows(y); row++)
            MemorySegment.copy(tile, row * TileLists.TILE, pixels, ValueLayout.JAVA_FLOAT, (y + row) * raster.stride() + 4L * x, columns);
    }

    /** Reads a tile's plane; what lies outside the picture is zero. */
    void read(float[] tile, Raster raster, int plane, int x, int y) {
        MemorySegment pixels = raster.plane(plane);
        int columns = columns(x);
        java.util.Arrays.fill(tile, 0);
        for (int row = 0; row < rows(y); row++)
            MemorySegment.copy(pixels, ValueLayout.JAVA_FLOAT, (y + row) * raster.stride() + 4L * x, tile, row * TileLists.TILE, columns);
    }
}
