package org.kinora.workbench.paint.internal.stroke;

import java.util.Optional;
import org.kinora.api.imaging.Area;
import org.kinora.workbench.paint.internal.document.PaintDocument;

/** One stroke from the pen's touch to its lift: dabs along its way, and the pixels under them brought up to date at once. */
public final class Stroke {
    private final PaintDocument document;
    private final Brush brush;
    private final Canvas canvas;
    private final Dabs dabs;
    private final Stabiliser string;
    private double lastX;
    private double lastY;
    private double lastPressure;
    private double left;

    /**
     * The pen touches; the first dab is there at once.
     *
     * @param scale pixels of the screen for one of the picture
     * @param source from where to where for {@link Brush.Mode#CLONE}
     */
    public Stroke(PaintDocument document, Canvas canvas, Brush brush, double x, double y, double pressure, double scale, Optional<Offset> source) {
        this.document = document;
        this.brush = brush;
        this.canvas = canvas;
        canvas.begin(brush, source);
        dabs = new Dabs(canvas.coverage(), brush);
        string = new Stabiliser(brush.stabiliser() / scale, x, y);
        lastX = x;
        lastY = y;
        lastPressure = pressure;
        left = step(pressure);
    }

    /** How far the copied place lies from the stroke, in pixels. */
    public record Offset(int x, int y) {}

    /** The first dab. */
    public Area touch() {
        return canvas.show(dab(lastX, lastY, lastPressure));
    }

    /** The pen is elsewhere; answers what has changed. */
    public Area move(double x, double y, double pressure) {
        string.pull(x, y);
        return canvas.show(line(string.x(), string.y(), pressure));
    }

    /** The pen lifts where it is; the brush goes there. */
    public Area lift(double x, double y, double pressure) {
        Area last = canvas.show(line(x, y, pressure));
        canvas.end();
        return last;
    }

    private Area line(double x, double y, double pressure) {
        Area changed = Area.NONE;
        double length = Math.hypot(x - lastX, y - lastY);
        double at = left;
        while (at <= length) {
            double part = length == 0 ? 0 : at / length;
            double now = lastPressure + (pressure - lastPressure) * part;
            changed = changed.or(dab(lastX + (x - lastX) * part, lastY + (y - lastY) * part, now));
            at += step(now);
        }
        left = at - length;
        lastX = x;
        lastY = y;
        lastPressure = pressure;
        return changed;
    }

    private double radius(double pressure) {
        return brush.diameter() / 2.0 * (brush.pressure() == Brush.Pressure.SIZE ? Math.max(0.08, pressure) : 1);
    }

    private double step(double pressure) {
        return Math.max(0.5, 2 * radius(pressure) * brush.spacing() / 1000);
    }

    private Area dab(double x, double y, double pressure) {
        double radius = radius(pressure);
        Area area = Dabs.area(x, y, radius).and(document.area());
        if (area.isEmpty()) return area;
        canvas.reach(area);
        dabs.put(x, y, radius, brush.pressure() == Brush.Pressure.OPACITY ? Math.max(0.05, pressure) : 1);
        return area;
    }
}
