package org.kinora.workbench.library.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Lines;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Assets as small pictures with their names, of which one is chosen by mouse or keys; UI thread. */
final class AssetGrid {
    private static final int NARROWEST = 34;
    private static final int SMALLEST = 22;

    private final Canvas canvas;
    private final Look look;
    private final Texts texts;
    private final Posters posters;
    private final Runnable chosen;
    private List<Item> items = List.of();
    private String at = "";

    AssetGrid(Composite parent, Look look, Texts texts, Posters posters, Runnable chosen) {
        this.look = look;
        this.texts = texts;
        this.posters = posters;
        this.chosen = chosen;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        canvas.setBackground(look.colour(Tone.PANEL));
        canvas.setData("test.id", "library.grid");
        canvas.setToolTipText(texts.text("library.hint"));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> bar());
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseMove, this::hover);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
    }

    Canvas control() {
        return canvas;
    }

    /** Shows others; the chosen one stays chosen where it is still there. */
    void show(List<Item> shown) {
        items = List.copyOf(shown);
        if (chosen().isEmpty()) at = items.isEmpty() ? "" : items.getFirst().id();
        bar();
        tell();
    }

    Optional<Item> chosen() {
        return items.stream().filter(item -> item.id().equals(at)).findFirst();
    }

    private int index() {
        for (int i = 0; i < items.size(); i++) if (items.get(i).id().equals(at)) return i;
        return -1;
    }

    private void choose(int index) {
        if (items.isEmpty()) return;
        at = items.get(Math.clamp(index, 0, items.size() - 1)).id();
        reveal();
        tell();
    }

    private void tell() {
        canvas.setData("test.state", items.size() + " assets, " + chosen().map(Item::name).orElse("none"));
        canvas.redraw();
        chosen.run();
    }

    private int columns() {
        Rectangle area = canvas.getClientArea();
        int columns = Math.max(1, (area.width - look.unit()) / (NARROWEST * look.unit()));
        // At least one row is seen as a whole.
        while (high(area.width / columns) > area.height && area.width / (columns + 1) >= SMALLEST * look.unit()) columns++;
        return columns;
    }

    private int cellWidth() {
        return Math.max(1, canvas.getClientArea().width / columns());
    }

    private int cellHeight() {
        return high(cellWidth());
    }

    private int high(int width) {
        return (width - 2 * look.unit()) * 9 / 16 + 9 * look.unit();
    }

    private Rectangle cell(int index) {
        int top = canvas.getVerticalBar().getVisible() ? canvas.getVerticalBar().getSelection() : 0;
        return new Rectangle(index % columns() * cellWidth() + look.unit(), index / columns() * cellHeight() - top + look.unit(),
                cellWidth() - 2 * look.unit(), cellHeight() - 2 * look.unit());
    }

    private void bar() {
        int height = canvas.getClientArea().height;
        int rows = (items.size() + columns() - 1) / columns();
        int whole = rows * cellHeight();
        ScrollBar bar = canvas.getVerticalBar();
        bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, whole - height)), 0, Math.max(1, whole), Math.max(1, Math.min(height, whole)),
                cellHeight() / 2, Math.max(1, height));
        bar.setVisible(whole > height);
        canvas.redraw();
    }

    private void reveal() {
        Rectangle cell = cell(index());
        ScrollBar bar = canvas.getVerticalBar();
        int height = canvas.getClientArea().height;
        if (cell.y < 0) bar.setSelection(bar.getSelection() + cell.y - look.unit());
        else if (cell.y + cell.height > height) bar.setSelection(bar.getSelection() + cell.y + cell.height - height + look.unit());
    }

    private int hit(int x, int y) {
        for (int i = 0; i < items.size(); i++) if (cell(i).contains(x, y)) return i;
        return -1;
    }

    private void down(Event event) {
        canvas.setFocus();
        int index = hit(event.x, event.y);
        if (index >= 0) choose(index);
    }

    private void hover(Event event) {
        int index = hit(event.x, event.y);
        String hint = index < 0 ? texts.text("library.hint") : items.get(index).name() + "\n" + items.get(index).facts(texts);
        if (!hint.equals(canvas.getToolTipText())) canvas.setToolTipText(hint);
    }

    private void key(Event event) {
        int page = Math.max(1, canvas.getClientArea().height / cellHeight()) * columns();
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> choose(index() + 1);
            case SWT.ARROW_LEFT -> choose(index() - 1);
            case SWT.ARROW_DOWN -> choose(Math.min(items.size() - 1, index() + columns()));
            case SWT.ARROW_UP -> choose(Math.max(0, index() - columns()));
            case SWT.PAGE_DOWN -> choose(index() + page);
            case SWT.PAGE_UP -> choose(index() - page);
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(items.size() - 1);
            default -> { }
        }
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.DEFAULT);
        Rectangle area = canvas.getClientArea();
        for (int i = 0; i < items.size(); i++) {
            Rectangle cell = cell(i);
            if (cell.y + cell.height >= 0 && cell.y <= area.height) paint(gc, items.get(i), cell);
        }
    }

    private void paint(GC gc, Item item, Rectangle cell) {
        int unit = look.unit();
        boolean marked = item.id().equals(at);
        gc.setBackground(look.colour(marked ? Tone.SELECTED : Tone.RAISED));
        gc.fillRoundRectangle(cell.x, cell.y, cell.width, cell.height, 2 * unit, 2 * unit);
        Rectangle picture = new Rectangle(cell.x + unit, cell.y + unit, cell.width - 2 * unit, cell.height - 8 * unit);
        picture(gc, item, picture);
        gc.setFont(look.font(TypeStyle.SMALL));
        gc.setForeground(look.colour(item.present() ? Tone.TEXT : Tone.WARNING));
        String name = item.likeness() < 0 ? item.name() : item.likeness() + "  " + item.name();
        gc.drawText(Lines.fit(gc, name, cell.width - 2 * unit), cell.x + unit, cell.y + cell.height - 6 * unit, true);
        if (!item.uses().isEmpty()) {
            gc.setBackground(look.colour(item.uses().stream().anyMatch(Item.Use::shown) ? Tone.ACCENT : Tone.FAINT));
            gc.fillOval(cell.x + cell.width - 3 * unit, cell.y + unit + unit / 2, 3 * unit / 2, 3 * unit / 2);
        }
        if (marked) {
            gc.setForeground(look.colour(canvas.isFocusControl() ? Tone.ACCENT : Tone.LINE));
            gc.drawRoundRectangle(cell.x, cell.y, cell.width - 1, cell.height - 1, 2 * unit, 2 * unit);
        }
    }

    private void picture(GC gc, Item item, Rectangle place) {
        Image image = posters.of(item, () -> {
            if (!canvas.isDisposed()) canvas.redraw();
        }).orElse(null);
        if (image != null) {
            Rectangle size = image.getBounds();
            double scale = Math.min((double) place.width / size.width, (double) place.height / size.height);
            int width = Math.max(1, (int) (size.width * scale));
            int height = Math.max(1, (int) (size.height * scale));
            gc.drawImage(image, 0, 0, size.width, size.height, place.x + (place.width - width) / 2, place.y + (place.height - height) / 2, width,
                    height);
            return;
        }
        gc.setFont(look.font(TypeStyle.SMALL));
        gc.setForeground(look.colour(Tone.FAINT));
        String kind = texts.text(item.present() ? "kind." + item.kind() : "library.missing");
        Point size = gc.textExtent(kind);
        gc.drawText(kind, place.x + (place.width - size.x) / 2, place.y + (place.height - size.y) / 2, true);
    }
}
