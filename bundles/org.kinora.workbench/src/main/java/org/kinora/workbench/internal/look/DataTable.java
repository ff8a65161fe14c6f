package org.kinora.workbench.internal.look;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Rows of words under headings, of which one may be chosen; UI thread. */
public final class DataTable {
    private final Table table;

    /** @param shares how wide the columns are, relative to one another; a negative one is set flush right */
    public DataTable(Composite parent, Look look, String id, List<String> headings, int[] shares, IntConsumer chosen) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setBackground(look.colour(Tone.RAISED));
        table.setForeground(look.colour(Tone.TEXT));
        table.setFont(look.font(TypeStyle.BODY));
        table.setHeaderVisible(true);
        table.setHeaderBackground(look.colour(Tone.PANEL));
        table.setHeaderForeground(look.colour(Tone.FAINT));
        table.setData("test.id", id);
        for (int i = 0; i < shares.length; i++) new TableColumn(table, shares[i] < 0 ? SWT.RIGHT : SWT.LEFT).setText(headings.get(i));
        table.addListener(SWT.Resize, event -> fit(shares));
        table.addListener(SWT.Selection, event -> chosen.accept(table.getSelectionIndex()));
    }

    private void fit(int... shares) {
        int sum = 0;
        for (int share : shares) sum += Math.abs(share);
        int width = table.getClientArea().width;
        for (int i = 0; i < shares.length; i++) table.getColumn(i).setWidth(width * Math.abs(shares[i]) / sum);
    }

    public Table control() {
        return table;
    }

    /** Shows others; the row that was chosen by its number stays chosen. */
    public void show(List<List<String>> rows) {
        int before = table.getSelectionIndex();
        table.setRedraw(false);
        table.removeAll();
        for (List<String> row : rows) new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
        if (!rows.isEmpty()) table.setSelection(Math.clamp(before, 0, rows.size() - 1));
        table.setData("test.state", rows.size() + " rows");
        table.setRedraw(true);
    }
}
