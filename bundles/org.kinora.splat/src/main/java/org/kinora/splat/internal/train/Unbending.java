package org.kinora.splat.internal.train;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Distortion;

/** Makes pictures of a real lens into those of the pinhole with the same focal length and middle (Brown 1966; Kannala and Brandt 2006). */
record Unbending(Camera camera, Distortion lens) {
    /** Where a pixel of the pinhole's picture is in the lens's: column and row, in pixels from the upper left corner. */
    double[] place(double column, double row) {
        double x = (column - camera.cx()) / camera.fx();
        double y = (row - camera.cy()) / camera.fy();
        double r2 = x * x + y * y;
        if (lens.fisheye()) {
            double r = Math.sqrt(r2);
            double angle = Math.atan(r);
            double a2 = angle * angle;
            double bent = angle * (1 + a2 * (lens.k1() + a2 * (lens.k2() + a2 * (lens.p1() + a2 * lens.p2()))));
            double factor = r < 1e-12 ? 1 : bent / r;
            return pixel(x * factor, y * factor);
        }
        double radial = 1 + r2 * (lens.k1() + r2 * (lens.k2() + r2 * lens.k3()));
        return pixel(x * radial + 2 * lens.p1() * x * y + lens.p2() * (r2 + 2 * x * x), y * radial + lens.p1() * (r2 + 2 * y * y) + 2 * lens.p2() * x * y);
    }

    private double[] pixel(double x, double y) {
        return new double[] {camera.fx() * x + camera.cx(), camera.fy() * y + camera.cy()};
    }

    /**
     * Fills a picture of bytes from the lens's one, between its pixels; what the lens did not see is black.
     *
     * @param seen 255 where the lens saw something; its black stays
     */
    void fill(Raster from, Raster into, Raster seen) {
        int width = from.width();
        int height = from.height();
        for (int row = 0; row < height; row++)
            for (int column = 0; column < width; column++) {
                double[] place = place(column + 0.5, row + 0.5);
                long at = (long) row * width + column;
                boolean outside = !(place[0] >= 0 && place[1] >= 0 && place[0] <= width && place[1] <= height);
                if (outside) seen.plane(0).set(ValueLayout.JAVA_BYTE, at, (byte) 0);
                for (int plane = 0; plane < from.format().channels(); plane++)
                    into.plane(plane).set(ValueLayout.JAVA_BYTE, at, outside ? 0 : between(from.plane(plane), width, height, place[0] - 0.5, place[1] - 0.5));
            }
    }

    private static byte between(MemorySegment plane, int width, int height, double x, double y) {
        int left = Math.clamp((int) Math.floor(x), 0, width - 1);
        int top = Math.clamp((int) Math.floor(y), 0, height - 1);
        int right = Math.min(left + 1, width - 1);
        int bottom = Math.min(top + 1, height - 1);
        double a = Math.clamp(x - left, 0, 1);
        double b = Math.clamp(y - top, 0, 1);
        double upper = value(plane, (long) top * width + left) * (1 - a) + value(plane, (long) top * width + right) * a;
        double lower = value(plane, (long) bottom * width + left) * (1 - a) + value(plane, (long) bottom * width + right) * a;
        return (byte) Math.round(upper * (1 - b) + lower * b);
    }

    private static int value(MemorySegment plane, long at) {
        return plane.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
    }
}
