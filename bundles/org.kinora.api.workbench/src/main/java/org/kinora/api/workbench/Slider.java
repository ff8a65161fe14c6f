package org.kinora.api.workbench;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A number with its name on a bar: dragged, wheeled, stepped by arrows. The bar is curved so that small numbers have room. UI thread. */
public final class Slider {
    private final Canvas canvas;
    private final Look look;
    private final String name;
    private final int least;
    private final int most;
    private final double curve;
    private final IntFunction<String> words;
    private final IntConsumer changed;
    private int value;

    /**
     * @param curve 1 for an even bar, larger for more room for small numbers
     * @param words what a value is called
     */
    public Slider(Composite parent, Look look, String name, String hint, int least, int most, double curve, IntFunction<String> words,
            IntConsumer changed) {
        this.look = look;
        this.name = name;
        this.least = least;
        this.most = most;
        this.curve = curve;
        this.words = words;
        this.changed = changed;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(parent.getBackground());
        canvas.setToolTipText(hint);
        canvas.setData("test.id", name);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            drag(event);
        });
        canvas.addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) drag(event);
        });
        canvas.addListener(SWT.MouseWheel, event -> {
            event.doit = false;
            step(event.count > 0 ? 1 : -1);
        });
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_UP) step(1);
            if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_DOWN) step(-1);
        });
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    }

    public Canvas control() {
        return canvas;
    }

    /** Shows a value without telling anybody. */
    public void show(int now) {
        value = Math.clamp(now, least, most);
        canvas.setData("test.state", words.apply(value));
        canvas.redraw();
    }

    private void set(int now) {
        int before = value;
        show(now);
        if (value != before) changed.accept(value);
    }

    private void step(int by) {
        int step = Math.max(1, (int) Math.round((most - least) * (share(value) < 0.3 && curve > 1 ? 0.004 : 0.02)));
        set(value + by * step);
    }

    private void drag(Event event) {
        Rectangle area = canvas.getClientArea();
        double share = Math.clamp((event.x - 2.0) / Math.max(1, area.width - 4), 0, 1);
        set(least + (int) Math.round((most - least) * Math.pow(share, curve)));
    }

    private double share(int of) {
        return Math.pow((double) (of - least) / (most - least), 1 / curve);
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.colour(Tone.RAISED));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 6, 6);
        gc.setBackground(look.colour(Tone.SELECTED));
        gc.setClipping(area.x, area.y, (int) Math.round(area.width * share(value)), area.height);
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 6, 6);
        gc.setClipping((Rectangle) null);
        gc.setFont(look.font(TypeStyle.SMALL));
        String now = words.apply(value);
        Point size = gc.textExtent(now);
        int y = (area.height - size.y) / 2;
        gc.setForeground(look.colour(Tone.FAINT));
        gc.drawText(name, 2 * look.unit(), y, true);
        gc.setForeground(look.colour(Tone.TEXT));
        gc.drawText(now, area.width - size.x - 2 * look.unit(), y, true);
        if (!canvas.isFocusControl()) return;
        gc.setForeground(look.colour(Tone.ACCENT));
        gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, 6, 6);
    }
}
