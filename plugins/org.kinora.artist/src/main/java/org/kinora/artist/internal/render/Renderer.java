package org.kinora.artist.internal.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;

/**
 * Draws models as a storyboard drawing.
 *
 * <p>{@link #set} takes what stands still, the camera and the light; {@link #draw} what moves, as often as there are drawings. The number of threads
 * changes no pixel. Belongs to one thread at a time.
 */
public final class Renderer implements AutoCloseable {
    private static final int SHADOW = 2048;
    private static final int FIGURE_SHADOW = 1024;

    private final int width;
    private final int height;
    private final int over;
    private final Crew crew;
    private final float[] nearness;
    private final int[] ids;
    private final int[] owners;
    private final int[] pixels;
    private final byte[] ink;
    private final byte[] scratch;
    private final Triangles fixed = new Triangles();
    private final Triangles moving = new Triangles();
    private final ShadowMap setShadow = new ShadowMap(SHADOW);
    private final ShadowMap figureShadow = new ShadowMap(FIGURE_SHADOW);
    private final Lines lines = new Lines();
    private final Marks marks = new Marks();
    private final Looks looks = new Looks();
    private List<Model> still = List.of();
    private Optic optic;
    private Lighting lighting = Lighting.noon();

    /**
     * @param oversampling 1 or 2 samples per pixel each way
     * @param threads 1 or more
     */
    public Renderer(int width, int height, int oversampling, int threads) {
        this.width = width;
        this.height = height;
        over = oversampling;
        crew = new Crew(threads);
        int samples = width * over * height * over;
        nearness = new float[samples];
        ids = new int[samples];
        owners = new int[samples];
        pixels = new int[width * height];
        ink = new byte[width * height];
        scratch = new byte[width * height];
    }

    /** What stands still, and how it is seen and lit. */
    public void set(List<Model> models, Optic camera, Lighting light) {
        still = List.copyOf(models);
        optic = camera;
        lighting = light;
    }

    /**
     * Draws the set with what moves.
     *
     * @return 0xFFRRGGBB row by row; the renderer's own, valid until the next call
     */
    public int[] draw(List<Model> models, String style) {
        View fine = new View(optic, width * over, height * over);
        View view = new View(optic, width, height);
        Look look = looks.look(style);
        Arrays.fill(nearness, 0);
        Arrays.fill(ids, -1);
        fixed.clear(fine);
        fixed.add(still, 0, false);
        moving.clear(fine);
        moving.add(models, still.size(), false);
        raster(fixed, 0);
        raster(moving, Wash.MOVING);
        own();
        shadows(fine, models);
        wash(fine, look);
        lines(view, look, models);
        return pixels;
    }

    private void raster(Triangles triangles, int bit) {
        int wide = width * over;
        crew.bands(0, height * over, (from, to) -> {
            for (int t = 0; t < triangles.count; t++) {
                Scan.fill(triangles.corners, 6 * t, triangles.near, 3 * t, nearness, ids, t | bit, wide, from, to);
            }
        });
    }

    private void own() {
        for (int i = 0; i < ids.length; i++) {
            int id = ids[i];
            Triangles from = (id & Wash.MOVING) != 0 ? moving : fixed;
            owners[i] = id < 0 ? -1 : from.parts.get(from.part[id & ~Wash.MOVING]).owner();
        }
    }

    private void shadows(View fine, List<Model> models) {
        Vec way = lighting.way();
        Ball ball = Ball.seen(fine, nearness, 60_000);
        setShadow.aim(way, ball.middle(), ball.radius());
        if (!lighting.interior()) setShadow.cast(still);
        Ball figures = Ball.around(models);
        figureShadow.aim(way, figures.middle(), figures.radius());
        figureShadow.cast(models);
    }

    private void wash(View fine, Look look) {
        List<int[]> fixedRamps = ramps(fixed, look);
        List<int[]> movingRamps = ramps(moving, look);
        crew.bands(0, height, (from, to) -> {
            Wash wash = new Wash(fine, fixed, moving, fixedRamps, movingRamps, lighting, look, setShadow, figureShadow);
            for (int y = from; y < to; y++) for (int x = 0; x < width; x++) pixels[y * width + x] = 0xFF000000 | pixel(wash, x, y);
        });
    }

    private int pixel(Wash wash, int x, int y) {
        int wide = width * over;
        double r = 0;
        double g = 0;
        double b = 0;
        int before = -2;
        int colour = 0;
        for (int j = 0; j < over; j++) {
            for (int i = 0; i < over; i++) {
                int at = (y * over + j) * wide + x * over + i;
                int id = ids[at];
                if (id != before) {
                    double px = x * over + i + 0.5;
                    double py = y * over + j + 0.5;
                    if (id == -1) wash.sky(px, py);
                    else wash.surface(id, px, py, nearness[at]);
                    colour = Colour.blend(wash.lit, wash.shade, (int) (wash.shadow * 256));
                    before = id;
                }
                r += Colour.red(colour);
                g += Colour.green(colour);
                b += Colour.blue(colour);
            }
        }
        double n = over * over;
        return Colour.rgb(r / n, g / n, b / n);
    }

    private List<int[]> ramps(Triangles triangles, Look look) {
        List<int[]> ramps = new ArrayList<>();
        for (Part part : triangles.parts) ramps.add(look.ramp(part.surface(), part.figure(), lighting));
        return ramps;
    }

    private void lines(View view, Look look, List<Model> models) {
        lines.clear();
        marks.clear();
        LineFinder finder = new LineFinder(view, lines);
        finder.find(still, 0);
        finder.find(models, still.size());
        Pen pen = new Pen(view, over, nearness, owners);
        pen.survey(lines);
        Arrays.fill(ink, (byte) 0);
        List<int[]> coloured = new ArrayList<>();
        List<int[]> plain = new ArrayList<>();
        pen.draw(lines, marks, (chain, first, last) -> {
            if (lines.colour[chain] == org.kinora.artist.internal.model.Stroke.INK) plain.add(new int[] {first, last});
            else coloured.add(new int[] {first, last, lines.colour[chain]});
        });
        int inkColour = look.ink(lighting);
        crew.bands(0, height, (from, to) -> {
            for (int[] group : coloured) tint(group, from, to);
            for (int[] group : plain) marks.ink(group[0], group[1], ink, width, from, to);
            for (int i = from * width; i < to * width; i++) {
                int k = ink[i] & 255;
                if (k > 0) pixels[i] = 0xFF000000 | Colour.blend(pixels[i] & 0xFFFFFF, inkColour, k + (k >> 7));
            }
        });
    }

    private void tint(int[] group, int from, int to) {
        marks.ink(group[0], group[1], scratch, width, from, to);
        int top = to;
        int bottom = from;
        for (int i = group[0]; i < group[1]; i++) {
            double y0 = marks.ends[8 * i + 1];
            double y1 = marks.ends[8 * i + 5];
            double r = Math.max(marks.ends[8 * i + 2], marks.ends[8 * i + 6]) + 2;
            top = Math.clamp((int) (Math.min(y0, y1) - r), from, top);
            bottom = Math.clamp((int) (Math.max(y0, y1) + r) + 1, bottom, to);
        }
        for (int i = top * width; i < bottom * width; i++) {
            int k = scratch[i] & 255;
            if (k == 0) continue;
            pixels[i] = 0xFF000000 | Colour.blend(pixels[i] & 0xFFFFFF, group[2], k + (k >> 7));
            scratch[i] = 0;
        }
    }

    @Override
    public void close() {
        crew.close();
    }
}
