package org.kinora.artist.internal.render;

import org.kinora.artist.internal.model.Vec;

/**
 * An optic and the pixels that it fills: turns set coordinates into camera coordinates and these into pixels (0, 0 is the upper left corner of the
 * picture, pixel middles lie at .5).
 */
final class View {
    /** What lies nearer to the lens than this, in millimetres, is not seen. */
    static final double NEAR = 40;

    final Optic optic;
    final int width;
    final int height;
    /** Pixels per unit of tangent. */
    final double scale;
    final double cx;
    final double cy;
    final Vec eye;
    final Vec right;
    final Vec up;
    final Vec forward;

    View(Optic optic, int width, int height) {
        this.optic = optic;
        this.width = width;
        this.height = height;
        scale = optic.focal() * Math.max(width, height) / 36;
        cx = 0.5 * width;
        cy = (0.5 + optic.shift()) * height;
        eye = optic.at();
        right = optic.right();
        up = optic.up();
        forward = optic.forward();
    }

    double pixelX(double x, double z) {
        return cx + scale * x / z;
    }

    double pixelY(double y, double z) {
        return cy - scale * y / z;
    }

    /** The way from the lens through a place of the picture, one long along the view axis. */
    Vec ray(double px, double py) {
        return forward.plus(right.times((px - cx) / scale)).plus(up.times((cy - py) / scale));
    }

    /** x, y, z of points in camera coordinates. */
    float[] camera(float[] points) {
        float[] out = new float[points.length];
        double ex = eye.x();
        double ey = eye.y();
        double ez = eye.z();
        double rx = right.x(), ry = right.y(), rz = right.z();
        double ux = up.x(), uy = up.y(), uz = up.z();
        double fx = forward.x(), fy = forward.y(), fz = forward.z();
        for (int i = 0; i < points.length; i += 3) {
            double x = points[i] - ex;
            double y = points[i + 1] - ey;
            double z = points[i + 2] - ez;
            out[i] = (float) (x * rx + y * ry + z * rz);
            out[i + 1] = (float) (x * ux + y * uy + z * uz);
            out[i + 2] = (float) (x * fx + y * fy + z * fz);
        }
        return out;
    }
}
