package org.kinora.workbench.paint.internal.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.opengl.GLCanvas;
import org.eclipse.swt.opengl.GLData;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.gl.Context;
import org.kinora.gl.Graphics;
import org.kinora.gl.Texels;
import org.kinora.workbench.paint.internal.document.Surface;
import org.kinora.workbench.paint.internal.tool.Hint;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL30C;

/** The surface in the window on which the picture is drawn; sends to the device only what has changed. UI thread. */
final class Glass implements AutoCloseable {
    private static final int DARK = 0xE6101014;
    private static final int BRIGHT = 0xFFF4F4F0;

    private final GLCanvas canvas;
    private final Context context;
    private final Quad quad;
    private final LineSet ants;
    private final LineSet hints;
    private final LineSet cursor;
    private final int array;
    private final Color ground;
    private final int accent;
    private Surface surface;
    private Tiles picture;
    private Tiles before;
    private Tiles veil;
    private Tiles moving;
    private Tiles movingVeil;
    private Area movingArea = Area.NONE;
    private Surface beforeSurface;
    private final List<Hung> overlays = new ArrayList<>();
    private long sent;

    private record Hung(Overlay overlay, Tiles tiles) {}

    /** @throws org.kinora.api.work.Failure or SWTException or SWTError when there is no OpenGL here */
    Glass(Composite parent, Graphics graphics, Look look) {
        GLData data = new GLData();
        data.doubleBuffer = true;
        canvas = new GLCanvas(parent, SWT.NO_BACKGROUND, data);
        canvas.setCurrent();
        context = graphics.current();
        quad = new Quad(context);
        ants = new LineSet(context);
        hints = new LineSet(context);
        cursor = new LineSet(context);
        array = GL30C.glGenVertexArrays();
        ground = look.colour(Tone.GROUND);
        Color house = look.colour(Tone.ACCENT);
        accent = 0xFF000000 | house.getRed() << 16 | house.getGreen() << 8 | house.getBlue();
    }

    GLCanvas canvas() {
        return canvas;
    }

    /** Bytes sent to the device so far. */
    long sent() {
        return sent;
    }

    /** Shows a picture, or what has changed of the one that is shown. */
    void show(Surface now, Area changed) {
        canvas.setCurrent();
        if (now != surface) {
            if (picture != null) picture.close();
            surface = now;
            picture = new Tiles(context, Texels.RGBA8, now.width(), now.height());
            sent += picture.send(now.area(), now.pixels());
            veil(null);
        } else if (!changed.isEmpty()) {
            sent += picture.send(changed.and(now.area()), now.pixels());
        }
    }

    /** Shows nothing. */
    void clear() {
        canvas.setCurrent();
        instead(null, null);
        if (picture != null) picture.close();
        picture = null;
        surface = null;
        before(null);
        veil(null);
        overlays(List.of());
        ants.send(List.of());
        hints.send(List.of());
    }

    /** Shows another picture instead, as long as it is given. */
    void before(Surface old) {
        if (old == beforeSurface && (before != null) == (old != null)) return;
        canvas.setCurrent();
        if (before != null) before.close();
        before = null;
        beforeSurface = old;
        if (old == null) return;
        before = new Tiles(context, Texels.RGBA8, old.width(), old.height());
        sent += before.send(old.area(), old.pixels());
    }

    /**
     * Shows a frame of a moving shot in the document's place, with what is not covered under a veil; none of both when {@code frame} is null.
     *
     * @param mask of the frame's size; null for no veil
     */
    void instead(Surface frame, Mask mask) {
        if (frame == null && moving == null) return;
        canvas.setCurrent();
        boolean other = frame == null || !frame.area().equals(movingArea);
        if (moving != null && other) moving.close();
        if (movingVeil != null && (other || mask == null)) movingVeil.close();
        if (other) moving = null;
        if (other || mask == null) movingVeil = null;
        movingArea = frame == null ? Area.NONE : frame.area();
        if (frame == null) return;
        if (moving == null) moving = new Tiles(context, Texels.RGBA8, frame.width(), frame.height());
        sent += moving.send(frame.area(), frame.pixels());
        if (mask == null) return;
        if (movingVeil == null) movingVeil = new Tiles(context, Texels.GREY8, mask.width(), mask.height());
        sent += movingVeil.send(mask.area(), mask.memory());
    }

    private void playing(Lens lens, Rectangle area) {
        Lens over = new Lens(lens.scale() * surface.width() / movingArea.width(), lens.angle(), lens.x(), lens.y());
        quad.begin(over, area.width, area.height, Quad.Manner.PICTURE, 1, 0);
        moving.draw(quad, over.scale());
        if (movingVeil == null) return;
        quad.begin(over, area.width, area.height, Quad.Manner.VEIL, 0.55, 0xD03040);
        movingVeil.draw(quad, over.scale());
    }

    /** Shows what is not covered under a veil; none without a mask. */
    void veil(Mask mask) {
        canvas.setCurrent();
        if (veil != null) veil.close();
        veil = null;
        if (mask == null) return;
        veil = new Tiles(context, Texels.GREY8, mask.width(), mask.height());
        sent += veil.send(mask.area(), mask.memory());
    }

    void overlays(List<Overlay> shown) {
        canvas.setCurrent();
        overlays.forEach(hung -> hung.tiles.close());
        overlays.clear();
        for (Overlay overlay : shown) {
            Tiles tiles = new Tiles(context, Texels.RGBA8, overlay.pixels().width(), overlay.pixels().height());
            sent += tiles.send(overlay.pixels().area(), overlay.pixels().pixels());
            overlays.add(new Hung(overlay, tiles));
        }
    }

    /** The rims of what is selected. */
    void ants(List<Hint> rims) {
        canvas.setCurrent();
        ants.send(rims);
    }

    boolean marching() {
        return !ants.isEmpty();
    }

    /** @param circle outline of the brush in pixels of the screen */
    void draw(Lens lens, List<Hint> tool, List<Hint> circle, double march) {
        canvas.setCurrent();
        Rectangle area = canvas.getClientArea();
        GL11C.glViewport(0, 0, area.width, area.height);
        GL11C.glDisable(GL11C.GL_SCISSOR_TEST);
        GL11C.glDisable(GL11C.GL_DEPTH_TEST);
        GL11C.glClearColor(ground.getRed() / 255f, ground.getGreen() / 255f, ground.getBlue() / 255f, 1);
        GL11C.glClear(GL11C.GL_COLOR_BUFFER_BIT);
        GL11C.glEnable(GL11C.GL_BLEND);
        GL11C.glBlendFunc(GL11C.GL_SRC_ALPHA, GL11C.GL_ONE_MINUS_SRC_ALPHA);
        GL30C.glBindVertexArray(array);
        if (picture != null) pictures(lens, area);
        GL30C.glBindVertexArray(0);
        if (before == null && moving == null) ants.draw(lens, area.width, area.height, DARK, BRIGHT, march);
        hints.send(tool);
        hints.draw(lens, area.width, area.height, DARK, accent, 0);
        cursor.send(circle);
        Lens screen = new Lens(1, 0, 0, 0);
        cursor.draw(screen, area.width, area.height, 0xC0FFFFFF, 0xC0FFFFFF, 0);
        cursor.draw(new Lens(1, 0, 1, 1), area.width, area.height, 0x80000000, 0x80000000, 0);
        canvas.swapBuffers();
    }

    private void pictures(Lens lens, Rectangle area) {
        if (moving != null) {
            playing(lens, area);
            return;
        }
        quad.begin(lens, area.width, area.height, Quad.Manner.PICTURE, 1, 0);
        (before == null ? picture : before).draw(quad, lens.scale());
        if (before != null) return;
        for (Hung hung : overlays) {
            Surface pixels = hung.overlay.pixels();
            double stretch = (double) surface.width() / pixels.width();
            Lens over = new Lens(lens.scale() * stretch, lens.angle(), lens.x(), lens.y());
            boolean lines = hung.overlay.tint() >= 0;
            quad.begin(over, area.width, area.height, lines ? Quad.Manner.LINES : Quad.Manner.SHEET, hung.overlay.opacity() / 1000.0,
                    Math.max(0, hung.overlay.tint()));
            hung.tiles.draw(quad, over.scale());
        }
        if (veil == null) return;
        quad.begin(lens, area.width, area.height, Quad.Manner.VEIL, 0.55, 0xD03040);
        veil.draw(quad, lens.scale());
    }

    @Override
    public void close() {
        if (canvas.isDisposed()) return;
        canvas.setCurrent();
        clear();
        ants.close();
        hints.close();
        cursor.close();
        context.close();
    }
}
