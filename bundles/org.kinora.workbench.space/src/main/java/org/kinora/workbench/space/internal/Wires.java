package org.kinora.workbench.space.internal;

import java.util.Arrays;
import org.kinora.api.splat.Camera;
import org.kinora.splat.gl.SpaceLines;

/** Gathers lines and points in space. */
final class Wires {
    private float[] floats = new float[SpaceLines.STRIDE * 64];
    private int length;

    float[] floats() {
        return Arrays.copyOf(floats, length);
    }

    Wires point(double x, double y, double z, int rgb, double alpha) {
        if (length + SpaceLines.STRIDE > floats.length) floats = Arrays.copyOf(floats, 2 * floats.length);
        floats[length++] = (float) x;
        floats[length++] = (float) y;
        floats[length++] = (float) z;
        floats[length++] = (rgb >> 16 & 255) / 255f;
        floats[length++] = (rgb >> 8 & 255) / 255f;
        floats[length++] = (rgb & 255) / 255f;
        floats[length++] = (float) alpha;
        return this;
    }

    Wires line(double[] from, double[] to, int rgb, double alpha) {
        return point(from[0], from[1], from[2], rgb, alpha).point(to[0], to[1], to[2], rgb, alpha);
    }

    /** A camera as the pyramid that it sees, so deep. */
    Wires camera(Camera camera, double depth, int rgb, double alpha) {
        double[][] corners = {at(camera, 0, 0, depth), at(camera, camera.width(), 0, depth), at(camera, camera.width(), camera.height(), depth),
            at(camera, 0, camera.height(), depth)};
        double[] eye = camera.pose().centre();
        for (int i = 0; i < 4; i++) {
            line(eye, corners[i], rgb, alpha);
            line(corners[i], corners[(i + 1) % 4], rgb, alpha);
        }
        // a tick shows which side is up
        return line(corners[0], at(camera, camera.width() / 2.0, -camera.height() * 0.25, depth), rgb, alpha)
                .line(at(camera, camera.width() / 2.0, -camera.height() * 0.25, depth), corners[1], rgb, alpha);
    }

    /** The ground at a height, in squares; its axes through the origin are red and blue. */
    Wires grid(double[] middle, double height, double step, int squares, int rgb) {
        double x0 = Math.rint(middle[0] / step) * step;
        double z0 = Math.rint(middle[2] / step) * step;
        double half = step * squares / 2;
        for (int i = -squares / 2; i <= squares / 2; i++) {
            double x = x0 + i * step;
            double z = z0 + i * step;
            line(new double[] {x, height, z0 - half}, new double[] {x, height, z0 + half}, Math.abs(x) < step / 2 ? 0x3B6FD6 : rgb, 0.55);
            line(new double[] {x0 - half, height, z}, new double[] {x0 + half, height, z}, Math.abs(z) < step / 2 ? 0xD2453C : rgb, 0.55);
        }
        return line(new double[] {0, height, 0}, new double[] {0, height - 2 * step, 0}, 0x3FA34D, 0.9);
    }

    /** A line of the picture, drawn a hand's breadth before the eye. */
    Wires onGlass(Camera camera, double[] points, boolean closed, int rgb) {
        int count = points.length / 2;
        for (int i = 0; i + (closed ? 0 : 1) < count; i++) {
            int j = (i + 1) % count;
            line(at(camera, points[2 * i], points[2 * i + 1], 1), at(camera, points[2 * j], points[2 * j + 1], 1), rgb, 1);
        }
        return this;
    }

    /** The point so deep behind a place of the picture. */
    static double[] at(Camera camera, double column, double row, double depth) {
        double cx = (column - camera.cx()) / camera.fx() * depth - camera.pose().tx();
        double cy = (row - camera.cy()) / camera.fy() * depth - camera.pose().ty();
        double cz = depth - camera.pose().tz();
        double[] r = camera.pose().rotation();
        return new double[] {r[0] * cx + r[3] * cy + r[6] * cz, r[1] * cx + r[4] * cy + r[7] * cz, r[2] * cx + r[5] * cy + r[8] * cz};
    }
}
