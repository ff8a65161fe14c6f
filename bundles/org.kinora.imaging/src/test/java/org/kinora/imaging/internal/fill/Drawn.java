package org.kinora.imaging.internal.fill;

import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;

/** Pictures and masks drawn from formulas. */
final class Drawn {
    /** What a plane shows at a place. */
    interface Formula {
        double at(int plane, int x, int y);
    }

    /** What a mask covers. */
    interface Shape {
        boolean at(int x, int y);
    }

    private Drawn() {
    }

    static Raster picture(int width, int height, RasterFormat format, Formula formula) {
        Raster picture = Raster.unbounded(width, height, format);
        for (int p = 0; p < format.planes(); p++)
            for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) picture.set(p, x, y, (float) formula.at(p, x, y));
        return picture;
    }

    static Mask mask(int width, int height, Shape shape) {
        Mask mask = Mask.unbounded(width, height);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) if (shape.at(x, y)) mask.set(x, y, 255);
        return mask;
    }

    static Shape disc(int cx, int cy, int radius) {
        return (x, y) -> (x - cx) * (x - cx) + (y - cy) * (y - cy) <= radius * radius;
    }

    /** Something that looks like grain: no two places alike. */
    static double grain(int x, int y) {
        return (Chance.at(7, y * 5003 + x, 0) & 0xFFFF) / 65535.0;
    }
}
