package org.kinora.workbench.paint.internal.view;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.kinora.workbench.paint.internal.tool.ToolKind;

/** The keys of the picture: tools by letter, and what can be done. UI thread. */
final class Keys {
    private final Desk desk;
    private final Deeds deeds;
    private final Pane pane;
    private final LightTable table;
    private final Consumer<ToolKind> take;
    private final Runnable save;
    private final Runnable blank;
    private final Runnable copy;

    Keys(Desk desk, Deeds deeds, Pane pane, LightTable table, Consumer<ToolKind> take, Runnable save, Runnable blank, Runnable copy) {
        this.desk = desk;
        this.deeds = deeds;
        this.pane = pane;
        this.table = table;
        this.take = take;
        this.save = save;
        this.blank = blank;
        this.copy = copy;
        pane.control().addListener(SWT.KeyDown, this::pressed);
        pane.control().addListener(SWT.KeyUp, this::released);
        pane.control().addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN && event.detail != SWT.TRAVERSE_ESCAPE);
    }

    private void released(Event event) {
        if (event.keyCode == ' ') pane.space(false);
        if (event.keyCode == '\\') pane.compare(false);
    }

    private void pressed(Event event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        if ((event.stateMask & SWT.MOD1) != 0) {
            control(event.keyCode, shift);
            return;
        }
        switch (event.keyCode) {
            case ' ' -> pane.space(true);
            case '\\' -> pane.compare(true);
            case SWT.CR, SWT.KEYPAD_CR -> pane.commit();
            case SWT.ESC -> pane.cancel();
            case SWT.BS, SWT.DEL -> {
                if (desk.easel().filter(easel -> easel.toolbox().back()).isEmpty()) deeds.erase();
                pane.redraw();
            }
            case '[' -> size(false);
            case ']' -> size(true);
            case '0' -> pane.fit();
            case '1', '2', '3', '4' -> pane.scale(1 << event.keyCode - '1');
            case '+', '=', SWT.KEYPAD_ADD -> pane.scale(pane.lens().scale() * 1.44);
            case '-', SWT.KEYPAD_SUBTRACT -> pane.scale(pane.lens().scale() / 1.44);
            case 'r' -> pane.turn(shift ? -15 : 15);
            case 'q' -> pane.quick(!pane.quick());
            case 'f' -> deeds.fill();
            case 'o' -> table.onion(!table.onion(), pane);
            case 't' -> table.below(!table.below(), pane);
            case 'n' -> blank.run();
            case 'd' -> copy.run();
            default -> tool(event.keyCode);
        }
    }

    private void tool(int key) {
        for (ToolKind kind : ToolKind.values()) if (kind.key() == key) take.accept(kind);
    }

    private void size(boolean larger) {
        desk.easel().filter(easel -> easel.toolbox().kind().brush()).ifPresent(easel -> {
            ToolKind kind = easel.toolbox().kind();
            desk.options().brush(kind, desk.options().brush(kind).larger(larger));
            desk.changed();
        });
    }

    private void control(int key, boolean shift) {
        switch (key) {
            case 'z' -> {
                if (shift) deeds.redo();
                else deeds.undo();
            }
            case 'y' -> deeds.redo();
            case 's' -> save.run();
            case 'a' -> {
                if (shift) deeds.none();
                else deeds.all();
            }
            case 'i' -> deeds.change("invert", new org.kinora.api.imaging.selection.MaskEdit.Invert());
            case '0' -> pane.fit();
            default -> { }
        }
    }
}
