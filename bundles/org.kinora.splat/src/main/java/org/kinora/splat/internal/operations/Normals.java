package org.kinora.splat.internal.operations;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;

/**
 * Which way surfaces look, told from a depth map. A splat has one depth all over, so neighbours alone tell steps and no slopes: around each pixel
 * a plane
 * is laid through the inverse depths, which are linear in the picture for a plane in space, leaving out what is much nearer or farther. Red is right,
 * green up, blue towards the camera, each from -1 to 1 as 0 to 1; what is not covered looks at the camera.
 */
record Normals(Camera camera) {
    private static final float COVERED = 0.5f;
    private static final int REACH = 6;
    /** What is farther apart than this share of the depth is another surface. */
    private static final float JUMP = 0.05f;

    void fill(Raster alpha, Raster depth, Raster into) {
        int width = depth.width();
        int height = depth.height();
        float[] inverse = new float[width * height];
        MemorySegment covers = alpha.plane(0);
        MemorySegment depths = depth.plane(0);
        for (int i = 0; i < inverse.length; i++) {
            float z = depths.get(ValueLayout.JAVA_FLOAT, 4L * i);
            inverse[i] = covers.get(ValueLayout.JAVA_FLOAT, 4L * i) >= COVERED && z > 0 ? 1 / z : 0;
        }
        double[] n = new double[3];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                n[0] = 0;
                n[1] = 0;
                n[2] = 1;
                if (inverse[y * width + x] > 0) plane(inverse, width, height, x, y, n);
                double half = 0.5 / Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
                into.set(0, x, y, (float) (0.5 - half * n[0]));
                into.set(1, x, y, (float) (0.5 + half * n[1]));
                into.set(2, x, y, (float) (0.5 + half * n[2]));
            }
    }

    /** The plane {@code n·X = 1} by least squares over a window. */
    private void plane(float[] inverse, int width, int height, int x, int y, double[] n) {
        float own = inverse[y * width + x];
        double s = 0;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        double syy = 0;
        double sd = 0;
        double sxd = 0;
        double syd = 0;
        for (int dy = -Math.min(REACH, y); dy <= Math.min(REACH, height - 1 - y); dy++)
            for (int dx = -Math.min(REACH, x); dx <= Math.min(REACH, width - 1 - x); dx++) {
                float there = inverse[(y + dy) * width + x + dx];
                if (Math.abs(there - own) > JUMP * own) continue;
                float d = there - own;
                s++;
                sx += dx;
                sy += dy;
                sxx += dx * dx;
                sxy += dx * dy;
                syy += dy * dy;
                sd += d;
                sxd += dx * d;
                syd += dy * d;
            }
        double xx = sxx - sx * sx / s;
        double xy = sxy - sx * sy / s;
        double yy = syy - sy * sy / s;
        double xd = sxd - sx * sd / s;
        double yd = syd - sy * sd / s;
        double det = xx * yy - xy * xy;
        if (!(det > 1e-9 * xx * yy)) return;
        double a = (xd * yy - yd * xy) / det;
        double b = (yd * xx - xd * xy) / det;
        double middle = own + (sd - a * sx - b * sy) / s;
        n[0] = a * camera.fx();
        n[1] = b * camera.fy();
        n[2] = middle - a * (x + 0.5 - camera.cx()) - b * (y + 0.5 - camera.cy());
    }
}
