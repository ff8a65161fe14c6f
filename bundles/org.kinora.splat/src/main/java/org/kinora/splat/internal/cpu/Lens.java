package org.kinora.splat.internal.cpu;

import org.kinora.api.splat.Camera;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatScene;

/** A camera and settings as the floats that the loops need. */
record Lens(int width, int height, float fx, float fy, float cx, float cy, float[] r, float[] t, float[] eye, float left, float right, float top,
        float bottom, float near, boolean antialiased, int degree) {
    /** How far beyond the picture's edge the slope of the projection still follows the splat, in half widths. */
    private static final double BEYOND = 0.3;

    static Lens of(Camera camera, RenderSettings settings, SplatScene scene) {
        double[] turn = camera.pose().rotation();
        double[] centre = camera.pose().centre();
        float[] r = new float[9];
        for (int i = 0; i < 9; i++) r[i] = (float) turn[i];
        double acrossHalf = camera.width() / (2 * camera.fx());
        double downHalf = camera.height() / (2 * camera.fy());
        return new Lens(camera.width(), camera.height(), (float) camera.fx(), (float) camera.fy(), (float) camera.cx(), (float) camera.cy(), r,
                new float[] {(float) camera.pose().tx(), (float) camera.pose().ty(), (float) camera.pose().tz()},
                new float[] {(float) centre[0], (float) centre[1], (float) centre[2]},
                (float) -(camera.cx() / camera.fx() + BEYOND * acrossHalf),
                (float) ((camera.width() - camera.cx()) / camera.fx() + BEYOND * acrossHalf),
                (float) -(camera.cy() / camera.fy() + BEYOND * downHalf),
                (float) ((camera.height() - camera.cy()) / camera.fy() + BEYOND * downHalf),
                (float) settings.near(), settings.antialiased(), Math.min(settings.degree(), scene.degree()));
    }
}
