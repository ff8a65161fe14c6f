package org.kinora.workbench.space.internal;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.edit.Measure;
import org.kinora.api.splat.edit.SplatEdit;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** How splats are spread over a measure, as bars; a part that is dragged over is selected. UI thread. */
final class Bars {
    private static final int BINS = 48;

    private final Canvas canvas;
    private final Desk desk;
    private final Deeds deeds;
    private final Pane pane;
    private Measure measure = Measure.OPACITY;
    private SplatEdit.Histogram shown;
    private long counted = -1;
    private int from = -1;
    private int to = -1;

    Bars(Composite parent, Desk desk, Deeds deeds, Pane pane) {
        this.desk = desk;
        this.deeds = deeds;
        this.pane = pane;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(desk.site().look().colour(Tone.RAISED));
        canvas.setToolTipText(desk.texts().text("bars.hint"));
        canvas.setData("test.id", "space-bars");
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::up);
        desk.onChange(this::show);
    }

    Canvas control() {
        return canvas;
    }

    Measure measure() {
        return measure;
    }

    void measure(Measure other) {
        measure = other;
        shown = null;
        counted = -1;
        show();
    }

    private void show() {
        if (canvas.isDisposed() || !canvas.isVisible()) return;
        long now = 31 * desk.marks() + desk.scene().map(scene -> scene.edit().revision()).orElse(0L);
        if (desk.scene().isEmpty()) shown = null;
        if (now == counted || desk.free().isEmpty()) return;
        counted = now;
        Measure wanted = measure;
        Camera camera = pane.camera();
        desk.look(scene -> scene.edit().histogram(wanted, Optional.of(camera), BINS), found -> {
            shown = found;
            if (measure != wanted) counted = -1;
            if (!canvas.isDisposed()) canvas.redraw();
        });
    }

    private int bin(int x) {
        return Math.clamp((long) x * BINS / Math.max(1, canvas.getClientArea().width), 0, BINS - 1);
    }

    private void down(Event event) {
        from = bin(event.x);
        to = from;
        canvas.redraw();
    }

    private void moved(Event event) {
        if (from < 0) return;
        to = bin(event.x);
        canvas.redraw();
    }

    private void up(Event event) {
        if (from < 0 || shown == null) return;
        to = bin(event.x);
        double width = (shown.to() - shown.from()) / BINS;
        int low = Math.min(from, to);
        int high = Math.max(from, to) + 1;
        from = -1;
        // the outer bins hold what lies beyond them, too
        deeds.range(measure, low == 0 ? -Double.MAX_VALUE : shown.from() + low * width, high == BINS ? Double.MAX_VALUE : shown.from() + high * width,
                pane.camera());
    }

    private void paint(GC gc) {
        Look look = desk.site().look();
        Rectangle area = canvas.getClientArea();
        if (shown == null) {
            show();
            if (shown == null) return;
        }
        int most = 1;
        for (int each : shown.all()) most = Math.max(most, each);
        if (from >= 0) {
            gc.setBackground(look.colour(Tone.SELECTED));
            int x = Math.min(from, to) * area.width / BINS;
            gc.fillRectangle(x, 0, (Math.max(from, to) + 1) * area.width / BINS - x, area.height);
        }
        int room = area.height - 5 * look.unit();
        for (int i = 0; i < BINS; i++) {
            int x = i * area.width / BINS;
            int wide = Math.max(1, (i + 1) * area.width / BINS - x - 1);
            bar(gc, look.colour(Tone.FAINT), x, wide, room, shown.all()[i], most);
            bar(gc, look.colour(Tone.ACCENT), x, wide, room, shown.chosen()[i], most);
        }
        gc.setFont(look.font(TypeStyle.SMALL));
        gc.setForeground(look.colour(Tone.FAINT));
        String end = words(shown.to());
        int y = area.height - gc.getFontMetrics().getHeight() - 1;
        gc.drawText(words(shown.from()), look.unit(), y, true);
        gc.drawText(end, area.width - gc.textExtent(end).x - look.unit(), y, true);
    }

    /** Heights by the square root, so that small counts are seen beside large ones. */
    private static void bar(GC gc, org.eclipse.swt.graphics.Color colour, int x, int wide, int room, int count, int most) {
        if (count == 0) return;
        int high = Math.max(1, (int) (room * Math.sqrt((double) count / most)));
        gc.setBackground(colour);
        gc.fillRectangle(x, room - high, wide, high);
    }

    private String words(double value) {
        return String.format(java.util.Locale.ROOT, "%.3g", measure == Measure.SIZE ? Math.exp(value) : value);
    }
}
