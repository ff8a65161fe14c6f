package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.TestPictures;

/** A film of several sets, each a large painting, through which a camera drifts; any shot may be given a fault. */
final class PaintedFilm implements FilmFrames {
    static final int WIDTH = 256;
    static final int HEIGHT = 144;
    private static final int SET = 900;

    /** What a shot suffers from; none of it at 0. */
    static final class Fault {
        double stops;
        double degrees;
        int blackFrom = -1;
        int blackFrames;
        int frozenFrom = -1;
        int frozenFrames;
        double flicker;
        int insteadOf = -1;
        boolean jumps;
        boolean mirrored;
        /** How many times as far from grey. */
        double colourful = 1;
    }

    private record Camera(int scene, double x, double y, double zoom, double dx, double dy) {}

    private final TestPictures pictures = new TestPictures();
    private final List<int[]> sets = new ArrayList<>();
    private final List<FilmShot> shots = new ArrayList<>();
    private final List<Camera> cameras = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    PaintedFilm(long seed, int scenes, int shotsOfEach) {
        Random random = new Random(seed);
        for (int scene = 0; scene < scenes; scene++) {
            sets.add(set(random));
            for (int i = 0; i < shotsOfEach; i++) {
                // all cameras of a scene see the middle of its set
                double zoom = 1.1 + 0.5 * random.nextDouble();
                Camera camera = new Camera(scene, 220 + random.nextInt(120), 250 + random.nextInt(90), zoom, 0.6 + random.nextDouble(),
                        0.8 * random.nextDouble());
                boolean chained = i == shotsOfEach - 1;
                int frames = 20 + random.nextInt(6);
                if (chained) camera = goneOn(cameras.getLast(), shots.getLast().frames());
                cameras.add(camera);
                faults.add(new Fault());
                shots.add(new FilmShot("s" + scene + "." + i, (scene + 1) + "" + (char) ('A' + i), "s" + scene, chained, frames));
            }
        }
    }

    private static Camera goneOn(Camera was, int frames) {
        return new Camera(was.scene(), was.x() + was.dx() * frames, was.y() + was.dy() * frames, was.zoom(), was.dx(), was.dy());
    }

    Fault fault(int shot) {
        return faults.get(shot);
    }

    /** Coloured boxes over a ramp, all of them within what exposure by a stop does not burn out. */
    private static int[] set(Random random) {
        int[] set = new int[SET * SET];
        for (int i = 0; i < set.length; i++) set[i] = 0x505860 + (i / SET / 12 & 0x1F) * 0x010101;
        for (int box = 0; box < 900; box++) {
            int w = 8 + random.nextInt(50);
            int h = 8 + random.nextInt(50);
            int left = random.nextInt(SET - w);
            int top = random.nextInt(SET - h);
            int colour = (40 + random.nextInt(120)) << 16 | (40 + random.nextInt(120)) << 8 | 40 + random.nextInt(120);
            for (int y = top; y < top + h; y++) for (int x = left; x < left + w; x++) set[y * SET + x] = colour;
        }
        return set;
    }

    @Override
    public List<FilmShot> shots() {
        return shots;
    }

    @Override
    public Raster frame(int shot, int frame, Work work) {
        Fault fault = faults.get(shot);
        int source = fault.insteadOf >= 0 ? fault.insteadOf : shot;
        Camera camera = cameras.get(source);
        if (fault.jumps) camera = new Camera(camera.scene(), camera.x() + 60, camera.y() + 20, camera.zoom(), camera.dx(), camera.dy());
        boolean black = fault.blackFrom >= 0 && frame >= fault.blackFrom && frame < fault.blackFrom + fault.blackFrames;
        int shown = fault.frozenFrom >= 0 && frame >= fault.frozenFrom && frame < fault.frozenFrom + fault.frozenFrames ? fault.frozenFrom : frame;
        Colour colour = colour(fault, frame);
        int[] set = sets.get(camera.scene());
        Camera at = camera;
        return pictures.painted(WIDTH, HEIGHT, (column, y) -> {
            int x = fault.mirrored ? WIDTH - 1 - column : column;
            return black ? 0x010101 : lit(set, at.x() + at.dx() * shown + x * at.zoom(), at.y() + at.dy() * shown + y * at.zoom(), colour);
        });
    }

    /** What a fault makes of colours: codes times so much, the hue turned about the grey axis, farther from grey. */
    record Colour(double times, double cos, double sin, double colourful) {
        int of(int rgb) {
            return times == 1 && cos == 1 && colourful == 1 ? rgb : of(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
        }

        int of(double red, double green, double blue) {
            double mean = (red + green + blue) / 3;
            return part(red, green, blue, mean) << 16 | part(green, blue, red, mean) << 8 | part(blue, red, green, mean);
        }

        private int part(double one, double next, double last, double mean) {
            double turned = one * cos + mean * (1 - cos) + sin / Math.sqrt(3) * (last - next);
            return (int) Math.clamp(Math.round((mean + colourful * (turned - mean)) * times), 0, 255);
        }
    }

    static Colour colour(Fault fault, int frame) {
        double gain = Math.pow(2, fault.stops) * (1 + (frame % 2 == 0 ? fault.flicker : -fault.flicker));
        // light goes with about the 2.2th power of the code
        return new Colour(Math.pow(gain, 1 / 2.2), Math.cos(Math.toRadians(fault.degrees)), Math.sin(Math.toRadians(fault.degrees)), fault.colourful);
    }

    /** One pixel of the set between its own. */
    private static int lit(int[] set, double x, double y, Colour colour) {
        int left = (int) x;
        int top = (int) y;
        double u = x - left;
        double v = y - top;
        double[] rgb = new double[3];
        for (int c = 0; c < 3; c++) {
            int shift = 16 - 8 * c;
            double a = (set[top * SET + left] >> shift & 0xFF) * (1 - u) + (set[top * SET + left + 1] >> shift & 0xFF) * u;
            double b = (set[(top + 1) * SET + left] >> shift & 0xFF) * (1 - u) + (set[(top + 1) * SET + left + 1] >> shift & 0xFF) * u;
            rgb[c] = a + v * (b - a);
        }
        return colour.of(rgb[0], rgb[1], rgb[2]);
    }
}
