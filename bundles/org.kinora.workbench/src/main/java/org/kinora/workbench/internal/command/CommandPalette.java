package org.kinora.workbench.internal.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** A field and a list in the middle of the window: type a few letters, run what is meant; UI thread. */
public final class CommandPalette {
    private static final int WIDTH = 640;
    private static final int ROWS = 12;
    private static final int MOST = 200;

    private final Look look;
    private final List<Command> commands;
    private final Shell window;
    private final Composite sheet;
    private final Text field;
    private final Table table;
    private List<Command> shown = List.of();
    private Control before;

    public CommandPalette(Shell parent, Look look, String invitation, List<Command> commands) {
        this.look = look;
        this.commands = List.copyOf(commands);
        this.window = parent;
        this.sheet = new Composite(parent, SWT.BORDER);
        sheet.setBackground(look.colour(Tone.RAISED));
        sheet.setData("test.id", "palette");
        GridLayout layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 2 * look.unit();
        sheet.setLayout(layout);
        field = new Text(sheet, SWT.SINGLE | SWT.BORDER);
        field.setMessage(invitation);
        field.setFont(look.font(TypeStyle.HEADING));
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.addListener(SWT.Modify, event -> refill());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.DefaultSelection, event -> run());
        table = new Table(sheet, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
        table.setBackground(look.colour(Tone.RAISED));
        table.setForeground(look.colour(Tone.TEXT));
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.addListener(SWT.SetData, event -> {
            if (event.index < shown.size()) ((TableItem) event.item).setText(shown.get(event.index).title());
        });
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MeasureItem, event -> event.height = 8 * look.unit());
        table.addListener(SWT.DefaultSelection, event -> run());
        table.addListener(SWT.MouseUp, event -> run());
        for (Control part : List.of(field, table)) part.addListener(SWT.FocusOut, event -> window.getDisplay().asyncExec(this::left));
        refill();
    }

    public void open() {
        before = window.getDisplay().getFocusControl();
        Rectangle area = window.getClientArea();
        int width = Math.min(WIDTH, area.width);
        int height = Math.min(2 * field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + ROWS * 8 * look.unit(), area.height);
        sheet.setBounds((area.width - width) / 2, Math.min(area.height / 8, area.height - height), width, height);
        sheet.moveAbove(null);
        sheet.layout();
        field.setFocus();
    }

    private void left() {
        if (sheet.isDisposed()) return;
        Control focus = window.getDisplay().getFocusControl();
        if (focus != field && focus != table) close();
    }

    private void close() {
        if (sheet.isDisposed()) return;
        boolean had = sheet.getDisplay().getFocusControl() == field || sheet.getDisplay().getFocusControl() == table;
        if (had && before != null && !before.isDisposed()) before.setFocus();
        sheet.dispose();
    }

    /** What fits what is typed, the best first. */
    static List<Command> fitting(String typed, List<Command> commands) {
        record Scored(Command command, int score) {}
        FuzzyMatch match = new FuzzyMatch(typed);
        List<Scored> scored = new ArrayList<>();
        for (Command command : commands) match.score(command.words()).ifPresent(score -> scored.add(new Scored(command,
                score + bonus(typed, command))));
        scored.sort(Comparator.comparingInt(Scored::score).reversed().thenComparing(one -> one.command().title()));
        return scored.stream().limit(MOST).map(Scored::command).toList();
    }

    /** The command that has this very name comes first, then those in which the letters stand together at the beginning of a word. */
    private static int bonus(String typed, Command command) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) return 0;
        String detail = command.detail().toLowerCase(Locale.ROOT);
        if (detail.equals(wanted) || detail.equals("kinora " + wanted)) return 1 << 20;
        return (" " + command.words().toLowerCase(Locale.ROOT)).contains(" " + wanted) ? 1 << 16 : 0;
    }

    private void refill() {
        shown = fitting(field.getText(), commands);
        table.setItemCount(shown.size());
        table.clearAll();
        if (!shown.isEmpty()) table.setSelection(0);
        table.redraw();
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (event.keyCode == SWT.ESC) close();
        if (step == 0 || shown.isEmpty()) return;
        table.setSelection(Math.floorMod(table.getSelectionIndex() + step, shown.size()));
        event.doit = false;
    }

    private void run() {
        int index = table.getSelectionIndex();
        if (index < 0 || index >= shown.size()) return;
        Command command = shown.get(index);
        close();
        command.run().run();
    }

    private void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND);
        event.gc.setBackground(look.colour(selected ? Tone.SELECTED : Tone.RAISED));
        event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
    }

    private void paint(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (index < 0 || index >= shown.size()) return;
        Command command = shown.get(index);
        GC gc = event.gc;
        gc.setFont(look.font(TypeStyle.BODY));
        int middle = event.y + (event.height - gc.getFontMetrics().getHeight()) / 2;
        int right = table.getClientArea().width - 3 * look.unit();
        gc.setFont(look.font(TypeStyle.SMALL));
        gc.setForeground(look.colour(Tone.FAINT));
        int width = gc.textExtent(command.detail()).x;
        gc.drawText(command.detail(), right - width, middle + 1, true);
        gc.setFont(look.font(TypeStyle.BODY));
        gc.setForeground(look.colour(Tone.TEXT));
        Rectangle before = gc.getClipping();
        gc.setClipping(before.intersection(new Rectangle(0, event.y, right - width - 3 * look.unit(), event.height)));
        gc.drawText(command.title(), 2 * look.unit(), middle, true);
        gc.setClipping(before);
    }
}
