package org.kinora.api.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A button that shows an icon alone; what it does is its tooltip. UI thread. */
public final class IconButton {
    private final Canvas canvas;
    private final Look look;
    private Icon icon;
    private boolean over;
    private boolean chosen;

    public IconButton(Composite parent, Look look, Icon icon, String id, String hint, Runnable action) {
        this.look = look;
        this.icon = icon;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(parent.getBackground());
        canvas.setToolTipText(hint);
        canvas.setData("test.id", id);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseEnter, event -> over(true));
        canvas.addListener(SWT.MouseExit, event -> over(false));
        canvas.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && canvas.getClientArea().contains(event.x, event.y)) action.run();
        });
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == ' ') action.run();
        });
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = hint;
            }
        });
    }

    public Canvas control() {
        return canvas;
    }

    /** Shows it as the one that is chosen. */
    public void choose(boolean now) {
        if (now == chosen) return;
        chosen = now;
        canvas.setData("test.state", now ? "chosen" : "");
        canvas.redraw();
    }

    /** Shows another icon. */
    public void icon(Icon other) {
        icon = other;
        canvas.redraw();
    }

    private void over(boolean now) {
        over = now;
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        if (chosen || over) {
            gc.setBackground(look.colour(chosen ? Tone.SELECTED : Tone.RAISED));
            gc.fillRoundRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2, 8, 8);
        }
        if (canvas.isFocusControl()) {
            gc.setForeground(look.colour(Tone.ACCENT));
            gc.drawRoundRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3, 8, 8);
        }
        int size = Math.min(area.width, area.height) * 5 / 8;
        icon.draw(gc, (area.width - size) / 2, (area.height - size) / 2, size, look.colour(chosen ? Tone.ACCENT : over ? Tone.TEXT : Tone.FAINT));
    }
}
