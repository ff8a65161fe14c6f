package org.kinora.imaging.internal.track;

import java.util.List;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.flow.ShotFrames;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.SelectionView;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.selection.Tools;

/** A textured disc that moves, turns and grows before a textured ground that pans: what moves where is known exactly. */
final class MovingDisc implements ShotFrames {
    static final int WIDTH = 320;
    static final int HEIGHT = 200;
    private final int count;

    MovingDisc(int count) {
        this.count = count;
    }

    @Override
    public int count() {
        return count;
    }

    private static double x(int frame) {
        return 90 + 5.3 * frame;
    }

    private static double y(int frame) {
        return 100 + 14 * Math.sin(frame / 4.0);
    }

    private static double radius(int frame) {
        return 38 + 0.5 * frame;
    }

    Mask truth(int frame, Work work) {
        Selector disc = new Selector.Ellipse(Point.of(x(frame), y(frame)), (int) (radius(frame) * 256), (int) (radius(frame) * 256), 0);
        try (Raster blank = Raster.unbounded(WIDTH, HEIGHT, RasterFormat.GREY8)) {
            return Tools.selections().select(disc, SelectionView.of(blank), work);
        }
    }

    @Override
    public Raster frame(int index, Work work) {
        Raster frame = Raster.take(WIDTH, HEIGHT, RasterFormat.RGB8, work);
        try (Mask disc = truth(index, work)) {
            for (int y = 0; y < HEIGHT; y++)
                for (int x = 0; x < WIDTH; x++) {
                    double share = disc.get(x, y) / 255.0;
                    double angle = 0.03 * index;
                    double u = (x - x(index)) / radius(index) * 38;
                    double v = (y - y(index)) / radius(index) * 38;
                    double front = texture(u * Math.cos(angle) + v * Math.sin(angle), v * Math.cos(angle) - u * Math.sin(angle), 3);
                    double back = texture(x + 1.5 * index, y, 11);
                    for (int plane : List.of(0, 1, 2)) {
                        double tint = plane == 0 ? 0.15 : plane == 2 ? -0.15 : 0;
                        frame.set(plane, x, y, (float) (share * (0.55 + 0.3 * front + tint) + (1 - share) * (0.4 + 0.3 * back - tint)));
                    }
                }
        }
        return frame;
    }

    /** Waves of many lengths and directions, -1 to 1. */
    private static double texture(double x, double y, int seed) {
        double sum = 0;
        for (int i = 0; i < 9; i++) {
            double angle = seed * 1.7 + i * 2.4;
            double wave = 0.08 + 0.07 * i;
            sum += Math.sin((x * Math.cos(angle) + y * Math.sin(angle)) * wave + i * seed);
        }
        return sum / 5;
    }
}
