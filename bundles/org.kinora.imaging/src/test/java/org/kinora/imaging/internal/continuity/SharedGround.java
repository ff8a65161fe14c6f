package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.flow.FlowQuality;
import org.kinora.api.imaging.flow.OpticalFlow;
import org.kinora.imaging.internal.cv.TestPictures;
import org.kinora.testkit.TestWork;

/**
 * Which places of a take are seen again later in it: points are followed through every second frame of the whole take by optical flow, and what does
 * not come back when followed backwards is lost. So it is known what two pieces of it have in common, whatever the check makes of them.
 */
final class SharedGround {
    /** Frames from one followed to the next. */
    private static final int STEP = 2;
    /** Pixels between points, and by which one may come back beside itself. */
    private static final int GRID = 4;
    private static final double BACK = 1;

    private final int width;
    private final int height;
    private final int columns;
    private final int rows;
    private final List<float[]> forth = new ArrayList<>();
    private final List<boolean[]> sure = new ArrayList<>();

    SharedGround(List<int[]> take, int width, int height, OpticalFlow flow, TestWork work) {
        this.width = width;
        this.height = height;
        columns = width / GRID;
        rows = height / GRID;
        TestPictures pictures = new TestPictures();
        for (int i = 0; i + STEP < take.size(); i += STEP) {
            int[] here = take.get(i);
            int[] there = take.get(i + STEP);
            try (Raster one = pictures.painted(width, height, (x, y) -> here[y * width + x]);
                    Raster other = pictures.painted(width, height, (x, y) -> there[y * width + x]);
                    Raster on = flow.between(one, other, FlowQuality.FAST, work); Raster back = flow.between(other, one, FlowQuality.FAST, work)) {
                add(on, back);
            }
        }
    }

    private void add(Raster on, Raster back) {
        float[] moves = new float[2 * columns * rows];
        boolean[] held = new boolean[columns * rows];
        for (int i = 0; i < held.length; i++) {
            int x = i % columns * GRID + GRID / 2;
            int y = i / columns * GRID + GRID / 2;
            moves[2 * i] = on.get(0, x, y);
            moves[2 * i + 1] = on.get(1, x, y);
            int u = Math.round(x + moves[2 * i]);
            int v = Math.round(y + moves[2 * i + 1]);
            held[i] = u >= 0 && v >= 0 && u < width && v < height
                    && Math.hypot(moves[2 * i] + back.get(0, u, v), moves[2 * i + 1] + back.get(1, u, v)) <= BACK;
        }
        forth.add(moves);
        sure.add(held);
    }

    /** A window of a frame. */
    record Window(int frame, int x, int y, int width, int height) {
        boolean holds(double px, double py) {
            return px >= x && py >= y && px < x + width && py < y + height;
        }
    }

    /** The share of the earlier window that is still seen in the later one. */
    double share(Window earlier, Window later) {
        int all = 0;
        int seen = 0;
        for (int y = earlier.y() + GRID; y < earlier.y() + earlier.height(); y += 2 * GRID) {
            for (int x = earlier.x() + GRID; x < earlier.x() + earlier.width(); x += 2 * GRID) {
                all++;
                if (arrives(x, y, earlier.frame() / STEP, later)) seen++;
            }
        }
        return (double) seen / all;
    }

    private boolean arrives(double startX, double startY, int from, Window later) {
        double x = startX;
        double y = startY;
        for (int step = from; step < Math.min(later.frame() / STEP, forth.size()); step++) {
            if (x < 0 || y < 0 || x >= columns * GRID || y >= rows * GRID) return false;
            int at = (int) (y / GRID) * columns + (int) (x / GRID);
            if (!sure.get(step)[at]) return false;
            x += forth.get(step)[2 * at];
            y += forth.get(step)[2 * at + 1];
        }
        return later.holds(x, y);
    }
}
