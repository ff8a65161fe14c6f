package org.kinora.api.splat;

import java.nio.file.Path;
import java.util.List;

/**
 * Pictures of one scene with their cameras.
 *
 * @param images folder that the views' names are relative to
 * @param views sorted by name
 * @param points found in the pictures; may be none
 */
public record Capture(Path images, List<CapturedView> views, PointCloud points) {
    public Capture {
        views = List.copyOf(views);
    }

    /** Extent of the scene: 1.1 times the largest distance of a camera from the middle of all; at least a millionth. */
    public double extent() {
        double[] middle = new double[3];
        for (CapturedView view : views) for (int k = 0; k < 3; k++) middle[k] += view.camera().pose().centre()[k] / views.size();
        double most = 0;
        for (CapturedView view : views) {
            double[] centre = view.camera().pose().centre();
            double sum = 0;
            for (int k = 0; k < 3; k++) sum += (centre[k] - middle[k]) * (centre[k] - middle[k]);
            most = Math.max(most, Math.sqrt(sum));
        }
        return Math.max(1.1 * most, 1e-6);
    }
}
