package org.kinora.api.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** A list under headings of which one item is chosen, by mouse or keys; UI thread. */
public final class GroupedList {
    private final Canvas canvas;
    private final Look look;
    private final IntConsumer chosen;
    private List<Item> all = List.of();
    private int at;

    /**
     * What can be chosen.
     *
     * @param group heading that it stands under; items of one group follow one another
     * @param title one line
     */
    public record Item(String group, String title) {}

    /** A heading or an item, and where it stands on the whole list. */
    private record Row(int index, String heading, int y, int height) {}

    /**
     * @param id what tests find it by
     * @param chosen is told the index of the item, also when the list is filled
     */
    public GroupedList(Composite parent, Look look, String id, IntConsumer chosen) {
        this.look = look;
        this.chosen = chosen;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        canvas.setBackground(look.colour(Tone.PANEL));
        canvas.setData("test.id", id);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> bar());
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
    }

    public Canvas control() {
        return canvas;
    }

    /** Fills it; the place of the chosen item stays. */
    public void show(List<Item> items) {
        all = List.copyOf(items);
        at = Math.clamp(at, 0, Math.max(0, all.size() - 1));
        bar();
        choose(at);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int y = 2 * look.unit();
        String heading = "";
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).group().equals(heading)) {
                heading = all.get(i).group();
                rows.add(new Row(-1, heading, y, 9 * look.unit()));
                y += 9 * look.unit();
            }
            rows.add(new Row(i, "", y, 8 * look.unit()));
            y += 8 * look.unit();
        }
        return rows;
    }

    /** Chooses an item; the nearest where there is none. */
    public void choose(int index) {
        if (all.isEmpty()) return;
        at = Math.clamp(index, 0, all.size() - 1);
        canvas.setData("test.state", all.get(at).title());
        reveal();
        canvas.redraw();
        chosen.accept(at);
    }

    private void reveal() {
        Row row = rows().stream().filter(one -> one.index() == at).findFirst().orElseThrow();
        ScrollBar bar = canvas.getVerticalBar();
        int height = canvas.getClientArea().height;
        if (height <= 0) return;
        if (row.y() < bar.getSelection()) bar.setSelection(row.y() - 9 * look.unit());
        if (row.y() + row.height() > bar.getSelection() + height) bar.setSelection(row.y() + row.height() - height);
    }

    private void bar() {
        int height = canvas.getClientArea().height;
        int whole = rows().stream().mapToInt(row -> row.y() + row.height()).max().orElse(0) + 2 * look.unit();
        ScrollBar bar = canvas.getVerticalBar();
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, whole - height)), 0, Math.max(1, whole), Math.max(1, Math.min(height, whole)), 24,
                Math.max(1, height));
        bar.setVisible(whole > height);
    }

    private void down(Event event) {
        canvas.setFocus();
        int y = event.y + canvas.getVerticalBar().getSelection();
        rows().stream().filter(row -> row.index() >= 0 && y >= row.y() && y < row.y() + row.height()).findFirst()
                .ifPresent(row -> choose(row.index()));
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) choose(at + 1);
        if (event.keyCode == SWT.ARROW_UP) choose(at - 1);
        if (event.keyCode == SWT.HOME) choose(0);
        if (event.keyCode == SWT.END) choose(all.size() - 1);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        int top = canvas.getVerticalBar().getVisible() ? canvas.getVerticalBar().getSelection() : 0;
        Rectangle area = canvas.getClientArea();
        for (Row row : rows()) {
            int y = row.y() - top;
            if (y + row.height() < 0 || y > area.height) continue;
            if (row.index() < 0) {
                gc.setFont(look.font(TypeStyle.SMALL));
                gc.setForeground(look.colour(Tone.FAINT));
                gc.drawText(row.heading(), 4 * look.unit(), y + row.height() - gc.getFontMetrics().getHeight() - 2 * look.unit(), true);
                continue;
            }
            if (row.index() == at) {
                gc.setBackground(look.colour(Tone.SELECTED));
                gc.fillRoundRectangle(2 * look.unit(), y, area.width - 4 * look.unit(), row.height(), 8, 8);
                if (canvas.isFocusControl()) {
                    gc.setForeground(look.colour(Tone.ACCENT));
                    gc.drawRoundRectangle(2 * look.unit(), y, area.width - 4 * look.unit() - 1, row.height() - 1, 8, 8);
                }
            }
            gc.setFont(look.font(row.index() == at ? TypeStyle.STRONG : TypeStyle.BODY));
            gc.setForeground(look.colour(Tone.TEXT));
            gc.drawText(all.get(row.index()).title(), 4 * look.unit(), y + (row.height() - gc.getFontMetrics().getHeight()) / 2, true);
        }
    }
}
