package org.kinora.imaging.internal.bench;

import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.work.Work;

/** A picture of 3840 by 2160 like a film frame: a sky, hills with texture, sharp and soft edges, a little grain. The same each time. */
final class TestPicture {
    static final int WIDTH = 3840;
    static final int HEIGHT = 2160;

    private TestPicture() {
    }

    static Raster make(Work work) {
        Raster raster = Raster.take(WIDTH, HEIGHT, RasterFormat.RGB8, work);
        int grain = 12345;
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) {
                grain = grain * 1664525 + 1013904223;
                double noise = (grain >>> 24) / 255.0 * 0.02;
                boolean ground = y > 1150 + 130 * Math.sin(x / 310.0) + 40 * Math.sin(x / 47.0);
                double texture = 0.5 + 0.5 * Math.sin(x * 0.11 + 3 * Math.sin(y * 0.03)) * Math.sin(y * 0.09);
                raster.set(0, x, y, (float) ((ground ? 0.25 + 0.3 * texture : 0.45 + 0.05 * y / HEIGHT) + noise));
                raster.set(1, x, y, (float) ((ground ? 0.35 + 0.25 * texture : 0.62 + 0.05 * y / HEIGHT) + noise));
                raster.set(2, x, y, (float) ((ground ? 0.15 + 0.1 * texture : 0.86) + noise));
            }
        return raster;
    }
}
