package org.kinora.sfm.internal.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Distortion;
import org.kinora.api.splat.Pose;

/** Two walls, a floor and a block, painted with spots of all sizes, photographed from an arc: every ray is followed to the nearest of them. */
final class PaintedRoom {
    static final int WIDTH = 320;
    static final int HEIGHT = 240;
    private static final int OCTAVES = 6;
    /** An axis, the place on it, and what of the other two axes a surface takes. */
    private static final List<Surface> SURFACES = List.of(new Surface(2, 4, -5, 5, -4, 1.5), new Surface(0, -3, -4, 1.5, -3, 4),
            new Surface(1, 1.5, -5, 5, -3, 4), new Surface(2, 1, -1, 1, 0.2, 1.5), new Surface(0, 1, 0.2, 1.5, 1, 2.5),
            new Surface(0, -1, 0.2, 1.5, 1, 2.5), new Surface(1, 0.2, -1, 1, 1, 2.5));

    private final long seed;
    private final List<CapturedView> views;

    private record Surface(int axis, double at, double left, double right, double top, double bottom) {
        /** How far along the ray it is; endless where it is missed. */
        double distance(double[] from, double[] way) {
            double distance = (at - from[axis]) / way[axis];
            if (!(distance > 1e-6)) return Double.POSITIVE_INFINITY;
            double u = from[across()] + distance * way[across()];
            double v = from[down()] + distance * way[down()];
            return u >= left && u <= right && v >= top && v <= bottom ? distance : Double.POSITIVE_INFINITY;
        }

        int across() {
            return axis == 0 ? 1 : 0;
        }

        int down() {
            return axis == 2 ? 1 : 2;
        }
    }

    PaintedRoom(double focal, int count, long seed) {
        this.seed = seed;
        this.views = IntStream.range(0, count).mapToObj(i -> {
            double angle = Math.toRadians(-24 + 48.0 * i / (count - 1));
            Pose pose = Pose.lookAt(new double[] {5 * Math.sin(angle), -0.8 + 0.5 * Math.cos(2.0 * i), 2 - 5 * Math.cos(angle)},
                    new double[] {0, 0.3, 2}, new double[] {0, -1, 0});
            Camera camera = new Camera(WIDTH, HEIGHT, focal, focal, WIDTH / 2.0, HEIGHT / 2.0, pose);
            return new CapturedView(i + ".png", camera, Distortion.NONE, Optional.empty());
        }).toList();
    }

    List<CapturedView> views() {
        return new ArrayList<>(views);
    }

    /** What a view sees; the caller closes it. */
    Raster photograph(CapturedView view) {
        Raster raster = Raster.unbounded(WIDTH, HEIGHT, RasterFormat.RGB8);
        double[] turn = Small.transposed(view.camera().pose().rotation());
        double[] eye = view.camera().pose().centre();
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) {
                float light = 0;
                // four rays a pixel: without them small spots flicker between the views
                for (int s = 0; s < 4; s++)
                    light += light(eye, Small.times(turn, new double[] {(x + 0.25 + 0.5 * (s % 2) - view.camera().cx()) / view.camera().fx(),
                        (y + 0.25 + 0.5 * (s / 2) - view.camera().cy()) / view.camera().fy(), 1})) / 4;
                for (int c = 0; c < 3; c++) raster.set(c, x, y, light);
            }
        return raster;
    }

    private float light(double[] eye, double[] way) {
        double nearest = Double.POSITIVE_INFINITY;
        int hit = -1;
        for (int i = 0; i < SURFACES.size(); i++) {
            double distance = SURFACES.get(i).distance(eye, way);
            if (distance >= nearest) continue;
            nearest = distance;
            hit = i;
        }
        if (hit < 0) return 0.5f;
        Surface surface = SURFACES.get(hit);
        double u = eye[surface.across()] + nearest * way[surface.across()];
        double v = eye[surface.down()] + nearest * way[surface.down()];
        double light = 0.5;
        for (int octave = 0; octave < OCTAVES; octave++)
            light += 0.28 * Math.pow(0.8, octave) * spots(u * (1 << octave), v * (1 << octave), hit * 31L + octave);
        return (float) Math.clamp(light, 0, 1);
    }

    /** Random numbers at whole places, and smooth between them; -1 to 1. */
    private double spots(double u, double v, long paint) {
        long x = (long) Math.floor(u);
        long y = (long) Math.floor(v);
        double a = smooth(u - x);
        double b = smooth(v - y);
        double upper = (1 - a) * number(x, y, paint) + a * number(x + 1, y, paint);
        double lower = (1 - a) * number(x, y + 1, paint) + a * number(x + 1, y + 1, paint);
        return (1 - b) * upper + b * lower;
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }

    private double number(long x, long y, long paint) {
        long mixed = (x * 0x9E3779B97F4A7C15L ^ y * 0xC2B2AE3D27D4EB4FL ^ (paint + 97 * seed) * 0x165667B19E3779F9L) * 0xD6E8FEB86659FD93L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return (mixed >>> 40) / (double) (1L << 23) - 1;
    }
}
