package org.kinora.imaging.internal.fill;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.ShotFrames;
import org.kinora.api.work.Work;

/** A camera that pans over a painted wall, and somebody in front of it. */
final class DrawnShot implements ShotFrames {
    /** Where the camera's upper left corner is on the wall, and where the figure's middle is in the frame. */
    record Moment(double panX, double panY, int figureX, int figureY, double light) {}

    static final int WIDTH = 240;
    static final int HEIGHT = 160;
    private static final int RADIUS = 22;

    final List<Raster> made = new ArrayList<>();
    private final List<Moment> moments;

    DrawnShot(List<Moment> moments) {
        this.moments = moments;
    }

    /** What the camera would see with nobody there. */
    Raster clean(int index) {
        Moment now = moments.get(index);
        return Drawn.picture(WIDTH, HEIGHT, RasterFormat.RGB8, (p, x, y) -> now.light() * wall(p, x + now.panX(), y + now.panY()));
    }

    private static double wall(int plane, double x, double y) {
        double rough = 0.12 * Math.sin(x / 3.1 + 0.7 * Math.sin(y / 11)) * Math.sin(y / 4.3 + plane) + 0.1 * Math.sin((x + 2 * y) / 17)
                + 0.08 * Math.sin(x * y / 900);
        double pane = (int) Math.floor(x / 37) % 2 == (int) Math.floor(y / 29) % 2 ? 0.12 : -0.12;
        return 0.5 + rough + pane;
    }

    @Override
    public int count() {
        return moments.size();
    }

    @Override
    public Raster frame(int index, Work work) {
        Raster frame = clean(index);
        Mask mask = mask(index, work);
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) if (mask.get(x, y) > 0) for (int p = 0; p < 3; p++) frame.set(p, x, y, p == 0 ? 0.9f : 0.1f);
        return frame;
    }

    @Override
    public Mask mask(int index, Work work) {
        return Drawn.mask(WIDTH, HEIGHT, Drawn.disc(moments.get(index).figureX(), moments.get(index).figureY(), RADIUS));
    }

    @Override
    public void finished(int index, Raster frame, Work work) {
        Raster kept = Raster.unbounded(WIDTH, HEIGHT, frame.format());
        kept.copyFrom(frame);
        made.add(kept);
    }
}
