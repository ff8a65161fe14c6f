package org.kinora.workbench.script.internal;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.kinora.api.workbench.Lines;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** A list of lines to go to, in the workbench's look; UI thread. */
final class RowList {
    private final Look look;
    private final Table table;
    private List<String> rows = List.of();
    private IntFunction<Tone> tones = row -> Tone.TEXT;

    RowList(Composite parent, Look look, String id, IntConsumer go) {
        this.look = look;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
        table.setBackground(look.colour(Tone.GROUND));
        table.setForeground(look.colour(Tone.TEXT));
        table.setFont(look.font(TypeStyle.SMALL));
        table.setData("test.id", id);
        table.addListener(SWT.SetData, event -> {
            if (event.index < rows.size()) ((TableItem) event.item).setText(rows.get(event.index));
        });
        table.addListener(SWT.MeasureItem, event -> event.height = 8 * look.unit());
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Selection, event -> {
            if (table.getSelectionIndex() >= 0) go.accept(table.getSelectionIndex());
        });
    }

    Table control() {
        return table;
    }

    void show(List<String> now, IntFunction<Tone> colours) {
        tones = colours;
        if (now.equals(rows)) return;
        rows = now;
        table.setItemCount(rows.size());
        table.clearAll();
        table.setData("test.state", String.join(" | ", rows));
        table.redraw();
    }

    void select(int row) {
        if (row == table.getSelectionIndex()) return;
        if (row < 0) table.deselectAll();
        else table.setSelection(row);
        table.redraw();
    }

    private void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND);
        event.gc.setBackground(look.colour(selected ? Tone.SELECTED : Tone.GROUND));
        event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
    }

    private void paint(Event event) {
        int row = table.indexOf((TableItem) event.item);
        if (row < 0 || row >= rows.size()) return;
        event.gc.setFont(look.font(TypeStyle.SMALL));
        event.gc.setForeground(look.colour(tones.apply(row)));
        int margin = 4 * look.unit();
        event.gc.drawText(Lines.fit(event.gc, rows.get(row), table.getClientArea().width - 2 * margin), margin, event.y + (event.height - event.gc.getFontMetrics().getHeight()) / 2, true);
    }
}
