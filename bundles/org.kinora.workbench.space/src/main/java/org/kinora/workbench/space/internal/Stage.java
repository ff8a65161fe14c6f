package org.kinora.workbench.space.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.opengl.GLCanvas;
import org.eclipse.swt.opengl.GLData;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.gl.Context;
import org.kinora.gl.Graphics;
import org.kinora.splat.gl.Detail;
import org.kinora.splat.gl.Manner;
import org.kinora.splat.gl.SpaceLines;
import org.kinora.splat.gl.SplatGraphics;
import org.kinora.splat.gl.SplatPainter;

/** The surface in the window on which a scene is drawn; sends to the device only what has changed. UI thread. */
final class Stage implements AutoCloseable {
    /** A picture that takes longer is drawn smaller while the camera moves. */
    private static final long SLOW_NANOS = 40_000_000;
    private static final int LEAST_PIXELS = 240;

    private final GLCanvas canvas;
    private final Context context;
    private final SplatPainter painter;
    private final SpaceLines under;
    private final SpaceLines over;
    private final SpaceLines hint;
    private final double[] ground;
    private final int accent;
    private long revision = -1;
    private long marked = -1;
    private long nanosPerPixel;

    /** @param sorted is run on another thread when there is a better order */
    Stage(Composite parent, Graphics graphics, SplatGraphics splats, Look look, Runnable sorted) {
        GLData data = new GLData();
        data.doubleBuffer = true;
        canvas = new GLCanvas(parent, SWT.NO_BACKGROUND, data);
        canvas.setCurrent();
        context = graphics.current();
        painter = splats.painter(context, Detail.PACKED, sorted);
        under = splats.lines(context);
        over = splats.lines(context);
        hint = splats.lines(context);
        Color behind = look.colour(Tone.GROUND);
        ground = new double[] {behind.getRed() / 255.0, behind.getGreen() / 255.0, behind.getBlue() / 255.0};
        accent = rgb(look.colour(Tone.ACCENT));
    }

    static int rgb(Color colour) {
        return colour.getRed() << 16 | colour.getGreen() << 8 | colour.getBlue();
    }

    GLCanvas canvas() {
        return canvas;
    }

    int accent() {
        return accent;
    }

    /** What lies under the splats, and what lies over them. */
    void wires(Wires below, Wires above, Wires points) {
        canvas.setCurrent();
        under.lines(below.floats());
        over.lines(above.floats());
        over.points(points.floats());
    }

    /** Lines of the tool in hand. */
    void hint(Wires lines) {
        canvas.setCurrent();
        hint.lines(lines.floats());
    }

    /** Another scene is there, or none. */
    void forget() {
        revision = -1;
        marked = -1;
    }

    /** @param marks another number whenever what is selected or deleted is other */
    void draw(Scene scene, Camera camera, Manner manner, long marks, boolean moving) {
        canvas.setCurrent();
        boolean other = scene.edit().revision() != revision;
        if (other) {
            painter.show(scene.edit().scene());
            revision = scene.edit().revision();
            marked = -1;
        }
        if (marks != marked) painter.mark(scene.edit().selected(), scene.edit().gone(), accent);
        marked = marks;
        long before = System.nanoTime();
        Rectangle area = canvas.getClientArea();
        Camera drawn = moving ? camera.scaled(smaller(area.width, area), smaller(area.height, area)) : camera;
        RenderSettings settings = RenderSettings.of(scene.edit().scene()).over(ground[0], ground[1], ground[2]);
        // splats that are others have no order yet: without one nothing would be seen for a moment
        if (other) painter.sortNow(drawn, settings.near());
        else painter.sort(drawn, settings.near());
        painter.draw(drawn, settings, manner, () -> under.draw(drawn, 1), () -> {
            over.draw(drawn, 2);
            hint.draw(drawn, 1);
        });
        painter.reveal(0, area.width, area.height);
        canvas.swapBuffers();
        nanosPerPixel = (System.nanoTime() - before) / Math.max(1, (long) drawn.width() * drawn.height());
    }

    /** A side of the picture, so that it is drawn in time. */
    private int smaller(int side, Rectangle area) {
        double wanted = Math.sqrt((double) SLOW_NANOS / Math.max(1, nanosPerPixel * (long) area.width * area.height));
        return Math.clamp((int) (side * Math.min(1, wanted)), Math.min(side, LEAST_PIXELS), side);
    }

    @Override
    public void close() {
        if (canvas.isDisposed()) return;
        canvas.setCurrent();
        painter.close();
        under.close();
        over.close();
        hint.close();
        context.close();
    }
}
