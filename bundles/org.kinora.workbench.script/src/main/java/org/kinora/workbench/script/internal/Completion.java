package org.kinora.workbench.script.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** A small list below the caret with what the line may become; Tab or Enter takes it, Escape leaves it. UI thread. */
final class Completion {
    private final StyledText text;
    private final Editor editor;
    private final Composite sheet;
    private final Table table;

    Completion(Editor editor, Look look) {
        this.editor = editor;
        this.text = editor.widget();
        sheet = new Composite(text, SWT.BORDER);
        sheet.setLayout(new FillLayout());
        sheet.setVisible(false);
        sheet.setData("test.id", "completion");
        table = new Table(sheet, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_FOCUS);
        table.setBackground(look.colour(Tone.RAISED));
        table.setForeground(look.colour(Tone.TEXT));
        table.setFont(look.font(TypeStyle.MONO));
        table.addListener(SWT.MouseUp, event -> take());
        text.addVerifyKeyListener(event -> {
            if (!sheet.isVisible()) return;
            switch (event.keyCode) {
                case SWT.ARROW_DOWN -> step(1);
                case SWT.ARROW_UP -> step(-1);
                case SWT.TAB, SWT.CR, SWT.KEYPAD_CR -> take();
                case SWT.ESC -> hide();
                default -> {
                    return;
                }
            }
            event.doit = false;
        });
        text.addListener(SWT.KeyDown, this::asked);
        text.addListener(SWT.FocusOut, event -> hide());
        text.addListener(SWT.MouseDown, event -> hide());
    }

    private void asked(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == ' ') offer(true);
    }

    /** Shows what fits, or nothing. */
    void offer(boolean asked) {
        int caret = text.getCaretOffset();
        int line = text.getLineAtOffset(caret);
        String whole = text.getLine(line);
        int column = caret - text.getOffsetAtLine(line);
        boolean open = line == 0 || text.getLine(line - 1).isBlank();
        List<String> found = column < whole.length() ? List.of() : Suggestions.of(whole, open, asked, editor.reading());
        if (found.isEmpty()) {
            hide();
            return;
        }
        table.removeAll();
        for (String one : found) new TableItem(table, SWT.NONE).setText(one);
        table.setSelection(0);
        place(caret);
    }

    private void place(int caret) {
        Point at = text.getLocationAtOffset(caret);
        Point size = sheet.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Rectangle area = text.getClientArea();
        int y = at.y + text.getLineHeight() + 2;
        sheet.setBounds(Math.min(at.x, Math.max(0, area.width - size.x)), y + size.y > area.height ? Math.max(0, at.y - size.y) : y, size.x, size.y);
        sheet.setVisible(true);
        sheet.moveAbove(null);
    }

    private void step(int by) {
        table.setSelection(Math.floorMod(table.getSelectionIndex() + by, table.getItemCount()));
    }

    private void take() {
        if (table.getSelectionIndex() < 0) return;
        String chosen = table.getItem(table.getSelectionIndex()).getText();
        int line = text.getLineAtOffset(text.getCaretOffset());
        int begin = text.getOffsetAtLine(line);
        hide();
        text.replaceTextRange(begin, text.getLine(line).length(), chosen);
        text.setSelection(begin + chosen.length());
        hide();
    }

    void hide() {
        if (!sheet.isDisposed()) sheet.setVisible(false);
    }
}
