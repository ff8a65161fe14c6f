package org.kinora.workbench.canvas.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.opengl.GLCanvas;
import org.eclipse.swt.opengl.GLData;
import org.eclipse.swt.widgets.Composite;
import org.kinora.canvas.SheetLook;
import org.kinora.canvas.SheetPainter;
import org.kinora.canvas.View;
import org.kinora.gl.Context;
import org.kinora.gl.Drawing;
import org.kinora.gl.Effort;
import org.kinora.gl.Face;
import org.kinora.gl.Graphics;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** The surface in the window on which OpenGL draws the canvas. UI thread. */
final class Glass implements AutoCloseable {
    private final GLCanvas canvas;
    private final Context context;
    private final Drawing drawing;
    private final SheetPainter painter;

    /** @throws org.kinora.api.work.Failure or SWTException or SWTError when there is no OpenGL here */
    Glass(Composite parent, Graphics graphics, Look look) {
        GLData data = new GLData();
        data.doubleBuffer = true;
        canvas = new GLCanvas(parent, SWT.NO_BACKGROUND, data);
        canvas.setCurrent();
        context = graphics.current();
        drawing = context.drawing();
        painter = new SheetPainter(colours(look));
    }

    GLCanvas canvas() {
        return canvas;
    }

    Effort draw(View view, PictureShelf shelf) {
        canvas.setCurrent();
        shelf.hang(drawing);
        Effort effort = painter.draw(drawing, view, shelf);
        canvas.swapBuffers();
        return effort;
    }

    private static SheetLook colours(Look look) {
        int accent = argb(look, Tone.ACCENT);
        int raised = argb(look, Tone.RAISED);
        return new SheetLook(argb(look, Tone.GROUND), argb(look, Tone.LINE), raised, argb(look, Tone.SELECTED), argb(look, Tone.LINE),
                argb(look, Tone.TEXT),
                argb(look, Tone.FAINT), accent, argb(look, Tone.GOOD), Face.of(look.font(TypeStyle.BODY).getFontData()[0].getName()));
    }

    private static int argb(Look look, Tone tone) {
        var colour = look.colour(tone);
        return 0xFF000000 | colour.getRed() << 16 | colour.getGreen() << 8 | colour.getBlue();
    }

    @Override
    public void close() {
        if (canvas.isDisposed()) return;
        canvas.setCurrent();
        context.close();
    }
}
