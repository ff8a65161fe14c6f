package org.kinora.workbench.timeline.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.kinora.api.workbench.Lines;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Draws with the toolkit's own drawing; UI thread. */
record GcSurface(GC gc, Look look, Rectangle area, Rectangle damage) implements Surface {
    GcSurface {
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.LOW);
    }

    /** On a canvas that is being painted: nothing is drawn outside of what it asks for. */
    static GcSurface on(GC gc, Look look, Rectangle area) {
        return new GcSurface(gc, look, area, gc.getClipping());
    }

    @Override
    public void fill(Tone tone, Rectangle place, int round) {
        gc.setBackground(look.colour(tone));
        if (round == 0) gc.fillRectangle(place);
        else gc.fillRoundRectangle(place.x, place.y, place.width, place.height, round, round);
    }

    @Override
    public void frame(Tone tone, Rectangle place, int round, int width) {
        gc.setForeground(look.colour(tone));
        gc.setLineWidth(width);
        gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, round, round);
        gc.setLineWidth(1);
    }

    @Override
    public void line(Tone tone, double x1, double y1, double x2, double y2) {
        gc.setForeground(look.colour(tone));
        gc.drawLine((int) x1, (int) y1, (int) x2, (int) y2);
    }

    @Override
    public void columns(Tone tone, int x, int middle, int half, float[] heights) {
        if (heights.length == 0) return;
        // One outline is filled much faster than a thousand lines are drawn.
        int[] outline = new int[4 * heights.length];
        for (int i = 0; i < heights.length; i++) {
            int high = Math.max(1, Math.round(heights[i] * half));
            outline[2 * i] = outline[outline.length - 2 - 2 * i] = x + i;
            outline[2 * i + 1] = middle - high;
            outline[outline.length - 1 - 2 * i] = middle + high;
        }
        gc.setBackground(look.colour(tone));
        gc.setAntialias(SWT.OFF);
        gc.fillPolygon(outline);
        gc.setAntialias(SWT.ON);
    }

    @Override
    public void words(String text, TypeStyle style, Tone tone, int x, int y, int width) {
        gc.setFont(look.font(style));
        gc.setForeground(look.colour(tone));
        gc.drawText(Lines.fit(gc, text, width), x, y, SWT.DRAW_TRANSPARENT);
    }

    @Override
    public int width(String text, TypeStyle style) {
        gc.setFont(look.font(style));
        return gc.textExtent(text).x;
    }

    @Override
    public void image(Image image, Rectangle place) {
        Rectangle size = image.getBounds();
        int wide = Math.clamp((long) size.height * place.width / Math.max(1, place.height), 1, size.width);
        gc.drawImage(image, (size.width - wide) / 2, 0, wide, size.height, place.x, place.y, place.width, place.height);
    }

    @Override
    public void within(Rectangle place) {
        gc.setClipping(damage.intersection(place));
    }
}
