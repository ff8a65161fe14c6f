package org.kinora.splat.gl;

import org.kinora.api.splat.Camera;

/** Lines and points in the world, one pixel wide. Belongs to the context's thread. */
public interface SpaceLines extends AutoCloseable {
    /** Floats of a corner: x, y, z in the world, then red, green, blue, alpha from 0 to 1. */
    int STRIDE = 7;

    /** Takes other lines: two corners each. */
    void lines(float[] corners);

    /** Takes other points: one corner each. */
    void points(float[] corners);

    /** Draws into what is bound, over all of it. */
    void draw(Camera camera, float pointSize);

    @Override
    void close();
}
