package org.kinora.imaging.internal.history;

import java.util.stream.IntStream;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Raster;

/** How a picture is cut into tiles, counted row by row; those at the right and at the bottom may be smaller. */
record TileGrid(int width, int height) {
    static final int SIZE = 256;

    static TileGrid of(Raster raster) {
        return new TileGrid(raster.width(), raster.height());
    }

    private int across() {
        return (width + SIZE - 1) / SIZE;
    }

    Area area(int tile) {
        return new Area(tile % across() * SIZE, tile / across() * SIZE, SIZE, SIZE).and(new Area(0, 0, width, height));
    }

    /** The tiles that an area of the picture meets. */
    IntStream tiles(Area area) {
        if (area.isEmpty()) return IntStream.empty();
        return IntStream.rangeClosed(area.y() / SIZE, (area.bottom() - 1) / SIZE)
                .flatMap(row -> IntStream.rangeClosed(area.x() / SIZE, (area.right() - 1) / SIZE).map(column -> row * across() + column));
    }
}
