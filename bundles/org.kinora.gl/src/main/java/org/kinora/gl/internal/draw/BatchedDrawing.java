package org.kinora.gl.internal.draw;

import static org.lwjgl.opengl.GL11C.GL_BLEND;
import static org.lwjgl.opengl.GL11C.GL_COLOR_BUFFER_BIT;
import static org.lwjgl.opengl.GL11C.GL_CULL_FACE;
import static org.lwjgl.opengl.GL11C.GL_DEPTH_TEST;
import static org.lwjgl.opengl.GL11C.GL_ONE;
import static org.lwjgl.opengl.GL11C.GL_ONE_MINUS_SRC_ALPHA;
import static org.lwjgl.opengl.GL11C.GL_SCISSOR_TEST;
import static org.lwjgl.opengl.GL11C.glBlendFunc;
import static org.lwjgl.opengl.GL11C.glClear;
import static org.lwjgl.opengl.GL11C.glClearColor;
import static org.lwjgl.opengl.GL11C.glDisable;
import static org.lwjgl.opengl.GL11C.glEnable;
import static org.lwjgl.opengl.GL11C.glViewport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.kinora.gl.Context;
import org.kinora.gl.Drawing;
import org.kinora.gl.Effort;
import org.kinora.gl.Face;
import org.kinora.gl.Picture;
import org.kinora.gl.Program;

/** Flat drawing by one program; positions are reckoned in doubles and sent as pixels, so that far out and deep in nothing trembles. */
public final class BatchedDrawing implements Drawing {
    private static final int CURVE_STEPS = 48;
    private static final double LARGEST_LETTERS = 180;
    private static final double SMALLEST_LETTERS = 2.5;

    private final Program program;
    private final Batch batch = new Batch();
    private final Letters letters;
    private final Album album;
    private Clip screen = new Clip(0, 0, 0, 0);
    private Clip clip = screen;
    private double scale = 1;
    private double originX;
    private double originY;

    /** For a context that is current on this thread. */
    public BatchedDrawing(Context context) {
        program = context.program("shape", source("shape.vert"), source("shape.frag"));
        letters = new Letters(context);
        album = new Album(context);
        program.set("letters", 0);
        for (int i = 0; i < 8; i++) program.set("picture" + i, 1 + i);
    }

    @Override
    public void begin(int width, int height, int background) {
        glViewport(0, 0, width, height);
        glDisable(GL_SCISSOR_TEST);
        glDisable(GL_DEPTH_TEST);
        glDisable(GL_CULL_FACE);
        float alpha = (background >>> 24) / 255f;
        glClearColor((background >> 16 & 255) / 255f * alpha, (background >> 8 & 255) / 255f * alpha, (background & 255) / 255f * alpha, alpha);
        glClear(GL_COLOR_BUFFER_BIT);
        glEnable(GL_BLEND);
        glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
        program.set("screen", (float) width, (float) height);
        screen = new Clip(0, 0, width, height);
        clip = screen;
        view(1, 0, 0);
        batch.begin(letters.handle());
    }

    @Override
    public void view(double pixels, double x, double y) {
        scale = pixels;
        originX = x;
        originY = y;
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        float left = px(x);
        float top = py(y);
        clip = new Clip(left, top, left + length(width), top + length(height)).within(screen);
    }

    @Override
    public void unclip() {
        clip = screen;
    }

    @Override
    public boolean seen(double x, double y, double width, double height) {
        return !clip.misses((x - originX) * scale, (y - originY) * scale, width * scale, height * scale);
    }

    @Override
    public void box(double x, double y, double width, double height, double radius, int fill, double border, int borderColour) {
        if (!seen(x, y, width, height)) return;
        batch.add(Batch.BOX, px(x), py(y), length(width), length(height), length(radius), length(border), 0, clip, fill, borderColour);
    }

    @Override
    public void shadow(double x, double y, double width, double height, double radius, double blur, int colour) {
        if (!seen(x - blur, y - blur, width + 2 * blur, height + 2 * blur)) return;
        batch.add(Batch.SHADOW, px(x), py(y), length(width), length(height), length(radius), 0, Math.max(length(blur), 0.01f), clip, colour, 0);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double width, int colour) {
        if (!seen(Math.min(x1, x2) - width, Math.min(y1, y2) - width, Math.abs(x2 - x1) + 2 * width, Math.abs(y2 - y1) + 2 * width)) return;
        batch.add(Batch.LINE, px(x1), py(y1), px(x2), py(y2), 0, Math.max(length(width), 1) / 2, 0, clip, colour, 0);
    }

    @Override
    public void curve(double x1, double y1, double cx1, double cy1, double cx2, double cy2, double x2, double y2, double width, int colour) {
        double left = Math.min(Math.min(x1, x2), Math.min(cx1, cx2));
        double top = Math.min(Math.min(y1, y2), Math.min(cy1, cy2));
        double right = Math.max(Math.max(x1, x2), Math.max(cx1, cx2));
        double bottom = Math.max(Math.max(y1, y2), Math.max(cy1, cy2));
        if (!seen(left - width, top - width, right - left + 2 * width, bottom - top + 2 * width)) return;
        double reach = (Math.hypot(cx1 - x1, cy1 - y1) + Math.hypot(cx2 - cx1, cy2 - cy1) + Math.hypot(x2 - cx2, y2 - cy2)) * scale;
        int steps = Math.clamp((long) (reach / 5), 1, CURVE_STEPS);
        double fromX = x1;
        double fromY = y1;
        for (int i = 1; i <= steps; i++) {
            double t = (double) i / steps;
            double s = 1 - t;
            double toX = s * s * s * x1 + 3 * s * s * t * cx1 + 3 * s * t * t * cx2 + t * t * t * x2;
            double toY = s * s * s * y1 + 3 * s * s * t * cy1 + 3 * s * t * t * cy2 + t * t * t * y2;
            line(fromX, fromY, toX, toY, width, colour);
            fromX = toX;
            fromY = toY;
        }
    }

    @Override
    public void picture(Picture picture, double x, double y, double width, double height, double radius, double opacity) {
        if (!seen(x, y, width, height)) return;
        Album.Mounted mounted = (Album.Mounted) picture;
        if (mounted.gone()) throw new IllegalStateException("The picture is closed.");
        int unit = batch.unit(mounted.texture());
        batch.add(Batch.PICTURE, px(x), py(y), length(width), length(height), length(radius), 0, (float) opacity, mounted.left(), mounted.top(),
                mounted.right(), mounted.bottom(), clip, 0, 0, unit);
    }

    @Override
    public void text(String text, Face face, double size, double x, double y, int colour) {
        double pixels = size * scale;
        if (pixels < SMALLEST_LETTERS || text.isEmpty()) return;
        Line line = letters.line(text, face);
        double stretch = pixels / Line.SIZE;
        if (clip.misses((x - originX) * scale - pixels, (y - originY) * scale - 1.5 * pixels, line.width() * stretch + 2 * pixels, 2.5
                * pixels)) return;
        double sharp = Math.min(pixels, LARGEST_LETTERS);
        int halves = sharp < 32 ? (int) Math.round(sharp * 2) : 2 * (int) Math.round(sharp);
        double blown = pixels / sharp;
        double left = (x - originX) * scale;
        double base = (y - originY) * scale;
        int[] glyphs = line.glyphs();
        for (int i = 0; i < glyphs.length; i++)
            letter(face, glyphs[i], halves, left + line.places()[2 * i] * stretch, base + line.places()[2 * i + 1] * stretch, blown, colour);
    }

    /** A letter stands on a whole pixel of the base line and on a quarter along it: its pixels are drawn as they were made. */
    private void letter(Face face, int glyph, int halves, double at, double base, double blown, int colour) {
        int quarters = (int) Math.floor(at * 4 + 0.5);
        int column = Math.floorDiv(quarters, 4);
        int part = blown > 1 ? 0 : quarters - 4 * column;
        Letters.Spot spot = letters.spot(face, glyph, halves, part);
        if (spot == null) {
            batch.flush();
            letters.clear();
            spot = letters.spot(face, glyph, halves, part);
        }
        if (spot == null || spot.width() == 0) return;
        float side = Letters.SIDE;
        float x = blown > 1 ? (float) (at + spot.left() * blown) : column + spot.left();
        float y = blown > 1 ? (float) (base + spot.top() * blown) : (float) Math.floor(base + 0.5) + spot.top();
        batch.add(Batch.LETTER, x, y, (float) (spot.width() * blown), (float) (spot.height() * blown), 0, 0, 0, spot.x() / side, spot.y() / side,
                (spot.x() + spot.width()) / side, (spot.y() + spot.height()) / side, clip, colour, 0, 0);
    }

    @Override
    public double width(String text, Face face, double size) {
        return letters.line(text, face).width() * size / Line.SIZE;
    }

    @Override
    public Picture picture(int width, int height, int[] argb) {
        return album.add(width, height, argb);
    }

    @Override
    public Effort end() {
        batch.flush();
        glDisable(GL_BLEND);
        long uploaded = batch.uploaded() + letters.uploaded() + album.uploaded();
        return new Effort(batch.calls(), batch.drawn(), uploaded, batch.held() + letters.held() + album.held(), batch.inside());
    }

    @Override
    public void close() {
        batch.close();
        letters.close();
        album.close();
        program.close();
    }

    private float px(double x) {
        return (float) ((x - originX) * scale);
    }

    private float py(double y) {
        return (float) ((y - originY) * scale);
    }

    private float length(double length) {
        return (float) (length * scale);
    }

    private static String source(String name) {
        try (InputStream stream = BatchedDrawing.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
