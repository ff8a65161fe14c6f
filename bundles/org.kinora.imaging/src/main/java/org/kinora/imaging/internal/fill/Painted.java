package org.kinora.imaging.internal.fill;

import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;

/** Pictures and masks painted from formulas. */
final class Painted {
    /** What a plane shows at a place. */
    interface Formula {
        double at(int plane, int x, int y);
    }

    /** What a mask covers. */
    interface Shape {
        boolean at(int x, int y);
    }

    private Painted() {
    }

    static Raster picture(int width, int height, RasterFormat format, Formula formula) {
        Raster picture = Raster.unbounded(width, height, format);
        for (int p = 0; p < format.planes(); p++)
            for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) picture.set(p, x, y, (float) formula.at(p, x, y));
        return picture;
    }

    /** The ellipse that the reference figures were measured with, of so many thousandths of the picture. */
    static Mask ellipse(int width, int height, int share) {
        double r = Math.sqrt(share / 1000.0 * width * height / Math.PI);
        double cos = Math.cos(Math.toRadians(20));
        double sin = Math.sin(Math.toRadians(20));
        return mask(width, height, (x, y) -> {
            double dx = x - (int) (0.45 * width);
            double dy = y - (int) (0.55 * height);
            double along = (dx * cos + dy * sin) / (1.2 * r);
            double across = (dy * cos - dx * sin) / (r / 1.2);
            return along * along + across * across <= 1;
        });
    }

    static Mask mask(int width, int height, Shape shape) {
        Mask mask = Mask.unbounded(width, height);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) if (shape.at(x, y)) mask.set(x, y, 255);
        return mask;
    }
}
