package org.kinora.splat.gl.internal;

import org.kinora.api.splat.Camera;

/** A camera as the numbers that the programs need. */
record View(Camera camera, double[] turn) {
    /** How far beyond the picture's edge the slope of the projection still follows the splat, in half widths. */
    private static final double BEYOND = 0.3;

    static View of(Camera camera) {
        return new View(camera, camera.pose().rotation());
    }

    /** A row of {@code [R|t]}. */
    float[] row(int row) {
        double shift = row == 0 ? camera.pose().tx() : row == 1 ? camera.pose().ty() : camera.pose().tz();
        return new float[] {(float) turn[3 * row], (float) turn[3 * row + 1], (float) turn[3 * row + 2], (float) shift};
    }

    float[] lens() {
        return new float[] {(float) camera.fx(), (float) camera.fy(), (float) camera.cx(), (float) camera.cy()};
    }

    /** Between which slopes the projection follows a splat: least x, y, most x, y. */
    float[] hold() {
        double across = BEYOND * camera.width() / (2 * camera.fx());
        double down = BEYOND * camera.height() / (2 * camera.fy());
        return new float[] {(float) -(camera.cx() / camera.fx() + across), (float) -(camera.cy() / camera.fy() + down),
            (float) ((camera.width() - camera.cx()) / camera.fx() + across), (float) ((camera.height() - camera.cy()) / camera.fy() + down)};
    }

    /** Where the camera stands, and from how far on things are seen. */
    float[] eye(float near) {
        double[] centre = camera.pose().centre();
        return new float[] {(float) centre[0], (float) centre[1], (float) centre[2], near};
    }
}
