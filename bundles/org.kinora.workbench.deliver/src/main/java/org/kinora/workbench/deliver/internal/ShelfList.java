package org.kinora.workbench.deliver.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** The files that were handed on, to be opened or found; UI thread. */
final class ShelfList {
    private final Table table;
    private final Composite page;
    private final int unit;
    private List<Shelf.Item> items = List.of();

    ShelfList(Composite parent, Look look, Texts texts) {
        unit = look.unit();
        page = new Composite(parent, SWT.NONE);
        page.setBackground(look.colour(Tone.PANEL));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 0;
        page.setLayout(layout);
        table = new Table(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setBackground(look.colour(Tone.RAISED));
        table.setForeground(look.colour(Tone.TEXT));
        table.setData("test.id", "delivered");
        table.setToolTipText(texts.text("shelf.hint"));
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        for (int side : new int[] {SWT.LEFT, SWT.RIGHT, SWT.RIGHT}) new TableColumn(table, side);
        table.addListener(SWT.Resize, event -> fit());
        table.setFont(look.font(TypeStyle.BODY));
        table.addListener(SWT.EraseItem, event -> {
            boolean chosen = (event.detail & SWT.SELECTED) != 0;
            event.detail &= ~(SWT.SELECTED | SWT.HOT);
            event.gc.setBackground(look.colour(chosen ? Tone.SELECTED : Tone.RAISED));
            event.gc.fillRectangle(event.x, event.y, event.width, event.height);
        });
        table.addListener(SWT.DefaultSelection, event -> open(false));
        for (boolean folder : new boolean[] {false, true}) {
            String key = folder ? "shelf.folder" : "shelf.open";
            FlatButton button = new FlatButton(page, look, FlatButton.Kind.PLAIN, texts.text(key), texts.text(key + ".hint"), () -> open(folder));
            button.control().setLayoutData(new GridData(button.size().x, button.size().y));
        }
    }

    Composite control() {
        return page;
    }

    void show(List<Shelf.Item> shown) {
        items = shown;
        table.removeAll();
        for (Shelf.Item item : items) new TableItem(table, SWT.NONE).setText(new String[] {item.path().getFileName().toString(), item.size(), item.time()});
        if (!items.isEmpty()) table.setSelection(0);
    }

    /** The name takes what the size and the time leave. */
    private void fit() {
        int width = table.getClientArea().width;
        int time = Math.min(width / 3, 40 * unit);
        int size = Math.min(width / 4, 24 * unit);
        table.getColumn(0).setWidth(Math.max(1, width - time - size));
        table.getColumn(1).setWidth(size);
        table.getColumn(2).setWidth(time);
    }

    private void open(boolean folder) {
        int index = table.getSelectionIndex();
        if (index < 0 || index >= items.size()) return;
        Program.launch((folder ? items.get(index).path().getParent() : items.get(index).path()).toString());
    }
}
