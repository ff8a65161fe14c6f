package org.kinora.imaging.internal.compose;

import java.util.List;
import org.kinora.api.imaging.Area;

/** Where the window of a shape lies in a picture: the place of the most saliency among those that cut the fewest faces. */
final class CropChoice {
    private static final int SIDE = 64;
    private static final int STEPS = 200;
    /** Room above a face, in faces. */
    private static final double HEAD_ROOM = 0.4;

    private CropChoice() {}

    static Area choose(int width, int height, int wide, int high, float[] saliency, List<Area> faces) {
        int w = (int) Math.min(width, (long) height * wide / high);
        int h = (int) Math.min(height, (long) width * high / wide);
        w = Math.max(1, w);
        h = Math.max(1, h);
        Area best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int step = 0; step <= STEPS; step++) {
            Area window = new Area((width - w) * step / STEPS, (height - h) * step / STEPS, w, h);
            double score = seen(window, width, height, saliency) + 10 * kept(window, faces) - 0.02 * offMiddle(window, width, height);
            if (score > most) {
                most = score;
                best = window;
            }
        }
        return best;
    }

    /** The share of the saliency that is inside; what lies near the middle of the window counts more. */
    private static double seen(Area window, int width, int height, float[] saliency) {
        double inside = 0;
        double all = 1e-9;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double px = (x + 0.5) * width / SIDE;
                double py = (y + 0.5) * height / SIDE;
                float here = saliency[y * SIDE + x];
                all += here;
                if (px < window.x() || py < window.y() || px >= window.right() || py >= window.bottom()) continue;
                double dx = 2 * (px - window.x()) / window.width() - 1;
                double dy = 2 * (py - window.y()) / window.height() - 1;
                inside += here * (1 - 0.3 * Math.max(Math.abs(dx), Math.abs(dy)));
            }
        }
        return inside / all;
    }

    /** Each face with its room counts by its size; one that is cut counts nothing. */
    private static double kept(Area window, List<Area> faces) {
        double kept = 0;
        double all = 1e-9;
        for (Area face : faces) {
            all += face.pixels();
            Area room = Area.between(face.x(), (int) Math.max(0, face.y() - HEAD_ROOM * face.height()), face.right(), face.bottom());
            if (room.and(window).equals(room)) kept += face.pixels();
        }
        return kept / all;
    }

    private static double offMiddle(Area window, int width, int height) {
        return Math.abs(window.x() + window.width() / 2.0 - width / 2.0) / width + Math.abs(window.y()
                + window.height() / 2.0 - height / 2.0) / height;
    }
}
