package org.kinora.splat.cuda.internal.draw;

import org.kinora.api.splat.Camera;
import org.kinora.api.splat.RenderSettings;
import org.kinora.splat.cuda.internal.device.Arguments;

/**
 * A camera and settings as the kernels take them, for a band of the picture's rows.
 *
 * @param top first row of the band, a multiple of 16
 * @param rows of the band
 */
public record Lens(Camera camera, RenderSettings settings, int degree, int top, int rows) {
    static final int TILE = 16;
    /** How far beyond the picture's edge the slope of the projection still follows the splat, in half widths. */
    private static final double BEYOND = 0.3;

    /** The whole picture; the degree is the lower one of the settings' and the scene's. */
    public static Lens of(Camera camera, RenderSettings settings, int degree) {
        return new Lens(camera, settings, Math.min(settings.degree(), degree), 0, camera.height());
    }

    /** A band of it. */
    Lens band(int first, int count) {
        return new Lens(camera, settings, degree, first, count);
    }

    int width() {
        return camera.width();
    }

    int tileColumns() {
        return (camera.width() + TILE - 1) / TILE;
    }

    int tileRows() {
        return (rows + TILE - 1) / TILE;
    }

    int tiles() {
        return tileColumns() * tileRows();
    }

    long pixels() {
        return (long) camera.width() * rows;
    }

    /** As the structure {@code Lens} of the kernels. */
    Arguments pack(Arguments into) {
        double[] turn = camera.pose().rotation();
        double[] eye = camera.pose().centre();
        double halfAcross = camera.width() / (2 * camera.fx());
        double halfDown = camera.height() / (2 * camera.fy());
        into.ints(camera.width(), rows, tileColumns(), tileRows()).floats((float) camera.fx(), (float) camera.fy(), (float) camera.cx(),
                (float) (camera.cy() - top));
        for (double number : turn) into.floats((float) number);
        into.floats((float) camera.pose().tx(), (float) camera.pose().ty(), (float) camera.pose().tz());
        for (double number : eye) into.floats((float) number);
        // the limits are those of the whole picture, so that bands show what it shows
        into.floats((float) -(camera.cx() / camera.fx() + BEYOND * halfAcross), (float) ((camera.width() - camera.cx()) / camera.fx()
                + BEYOND * halfAcross),
                (float) -(camera.cy() / camera.fy() + BEYOND * halfDown), (float) ((camera.height() - camera.cy()) / camera.fy() + BEYOND * halfDown),
                (float) settings.near());
        return into.ints(settings.antialiased() ? 1 : 0, degree).floats((float) settings.red(), (float) settings.green(), (float) settings.blue());
    }
}
