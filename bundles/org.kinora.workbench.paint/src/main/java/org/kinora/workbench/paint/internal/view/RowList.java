package org.kinora.workbench.paint.internal.view;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Rows of words, one of them chosen, each with an icon that may be clicked by itself; arrows walk. UI thread. */
final class RowList {
    /**
     * @param icon at its left; empty for none
     * @param aside fainter words at its right
     * @param faint whether it counts less
     */
    record Row(String icon, String words, String aside, boolean faint) {}

    private final Canvas canvas;
    private final Look look;
    private final IntConsumer chosen;
    private final IntConsumer switched;
    private List<Row> rows = List.of();
    private int at = -1;
    private int top;

    /** @param switched is told the row whose icon was clicked */
    RowList(Composite parent, Look look, String id, String hint, IntConsumer chosen, IntConsumer switched) {
        this.look = look;
        this.chosen = chosen;
        this.switched = switched;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(look.colour(Tone.PANEL));
        canvas.setData("test.id", id);
        canvas.setToolTipText(hint);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::clicked);
        canvas.addListener(SWT.MouseWheel, event -> {
            event.doit = false;
            scroll(top - event.count);
        });
        canvas.addListener(SWT.KeyDown, event -> {
            int to = at + (event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0);
            if (to != at && to >= 0 && to < rows.size()) chosen.accept(to);
        });
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    }

    Canvas control() {
        return canvas;
    }

    void show(List<Row> now, int selected) {
        rows = List.copyOf(now);
        at = selected;
        canvas.setData("test.state", rows.size() + ", " + at);
        int visible = visible();
        if (at >= 0 && at < top) top = at;
        if (at >= top + visible) top = at - visible + 1;
        scroll(top);
    }

    private int height() {
        return 7 * look.unit();
    }

    private int visible() {
        return Math.max(1, canvas.getClientArea().height / height());
    }

    private void scroll(int to) {
        top = Math.clamp(to, 0, Math.max(0, rows.size() - visible()));
        canvas.redraw();
    }

    private void clicked(Event event) {
        canvas.setFocus();
        int row = top + event.y / height();
        if (row >= rows.size()) return;
        if (!rows.get(row).icon().isEmpty() && event.x < 7 * look.unit()) switched.accept(row);
        else chosen.accept(row);
    }

    private void paint(GC gc) {
        int unit = look.unit();
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        for (int i = top; i < rows.size() && (i - top) * height() < area.height; i++) {
            Row row = rows.get(i);
            int y = (i - top) * height();
            if (i == at) {
                gc.setBackground(look.colour(Tone.SELECTED));
                gc.fillRoundRectangle(0, y, area.width, height() - 1, 6, 6);
            }
            int x = 2 * unit;
            if (!row.icon().isEmpty()) {
                Icons.of(row.icon()).draw(gc, x, y + unit, 5 * unit, look.colour(row.faint() ? Tone.FAINT : Tone.TEXT));
                x += 7 * unit;
            }
            gc.setFont(look.font(i == at ? TypeStyle.STRONG : TypeStyle.BODY));
            int baseline = y + (height() - gc.getFontMetrics().getHeight()) / 2;
            gc.setForeground(look.colour(row.faint() ? Tone.FAINT : Tone.TEXT));
            gc.drawText(row.words(), x, baseline, true);
            gc.setFont(look.font(TypeStyle.SMALL));
            gc.setForeground(look.colour(Tone.FAINT));
            gc.drawText(row.aside(), area.width - gc.textExtent(row.aside()).x - 2 * unit, baseline + 1, true);
        }
        if (!canvas.isFocusControl()) return;
        gc.setForeground(look.colour(Tone.ACCENT));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 6, 6);
    }
}
