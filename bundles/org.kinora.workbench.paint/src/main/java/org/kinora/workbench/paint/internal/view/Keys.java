package org.kinora.workbench.paint.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.imaging.selection.MaskEdit;
import org.kinora.api.workbench.Action;
import org.kinora.workbench.paint.internal.tool.ToolKind;

/** What can be done by keys: tools by letter, and all else; and the two keys that are held down. UI thread. */
final class Keys {
    private static final double STEP = 1.44;
    private static final int TURN = 15;

    private final Desk desk;
    private final Pane pane;
    private final List<Action> actions = new ArrayList<>();

    Keys(Desk desk, Deeds deeds, Pane pane, LightTable table, Consumer<ToolKind> take, Runnable save, Runnable blank, Runnable copy,
            Runnable words, Runnable frames) {
        this.desk = desk;
        this.pane = pane;
        pane.control().addListener(SWT.KeyDown, event -> held(event, true));
        pane.control().addListener(SWT.KeyUp, event -> held(event, false));
        pane.control().addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN && event.detail != SWT.TRAVERSE_ESCAPE);
        for (ToolKind kind : ToolKind.values()) actions.add(Action.of("paint.tool." + kind.word(), desk.texts().text("key.tool",
                desk.texts().text("tool." + kind.word())), String.valueOf(Character.toUpperCase(kind.key())), () -> take.accept(kind)));
        picture(deeds, save, blank, copy, words);
        selection(deeds);
        looking(table);
        key("frames", frames, "Ctrl+M");
    }

    private void picture(Deeds deeds, Runnable save, Runnable blank, Runnable copy, Runnable words) {
        key("undo", deeds::undo, "Ctrl+Z");
        key("redo", deeds::redo, "Ctrl+Shift+Z", "Ctrl+Y");
        key("save", save, "Ctrl+S");
        key("blank", blank, "N");
        key("copy", copy, "D");
        key("fill", deeds::fill, "F");
        key("words", words, "Ctrl+E");
        key("erase", () -> {
            if (desk.easel().filter(easel -> easel.toolbox().back()).isEmpty()) deeds.erase();
            pane.redraw();
        }, "Backspace", "Delete");
        key("smaller", () -> size(false), "[");
        key("larger", () -> size(true), "]");
        key("layer.add", deeds::addLayer, "Ctrl+Shift+L");
        key("layer.copy", deeds::copyLayer, "Ctrl+J");
        key("layer.remove", deeds::removeLayer);
        key("layer.up", () -> deeds.moveLayer(1), "Ctrl+]");
        key("layer.down", () -> deeds.moveLayer(-1), "Ctrl+[");
        key("layer.mask", deeds::mask);
    }

    private void selection(Deeds deeds) {
        key("commit", pane::commit, "Enter");
        key("cancel", () -> {
            pane.cancel();
            desk.toPicture();
        }, "Escape");
        key("all", deeds::all, "Ctrl+A");
        key("none", deeds::none, "Ctrl+Shift+A");
        key("invert", () -> deeds.change("invert", new MaskEdit.Invert()), "Ctrl+I");
        key("quick", () -> pane.quick(!pane.quick()), "Q");
    }

    private void looking(LightTable table) {
        key("fit", pane::fit, "0", "Ctrl+0");
        for (int i = 0; i < 4; i++) {
            int scale = 1 << i;
            actions.add(Action.of("paint.scale" + scale, desk.texts().text("key.scale", 100 * scale), String.valueOf(i + 1),
                    () -> pane.scale(scale)));
        }
        key("in", () -> pane.scale(pane.lens().scale() * STEP), "Plus", "=");
        key("out", () -> pane.scale(pane.lens().scale() / STEP), "Minus");
        key("right", () -> pane.turn(TURN), "R");
        key("left", () -> pane.turn(-TURN), "Shift+R");
        key("below", () -> table.below(!table.below(), pane), "T");
        key("onion", () -> table.onion(!table.onion(), pane), "O");
        key("compare", () -> pane.compare(!pane.comparing()), "Shift+B");
    }

    private void key(String name, Runnable run, String... keys) {
        actions.add(new Action("paint." + name, desk.texts().text("key." + name), List.of(keys), run));
    }

    List<Action> actions() {
        return List.copyOf(actions);
    }

    /** Space moves the picture and the backslash shows it as it was, as long as they are held. */
    private void held(Event event, boolean down) {
        if (event.keyCode == ' ') pane.space(down);
        if (event.keyCode == '\\') pane.compare(down);
    }

    private void size(boolean larger) {
        desk.easel().filter(easel -> easel.toolbox().kind().brush()).ifPresent(easel -> {
            ToolKind kind = easel.toolbox().kind();
            desk.options().brush(kind, desk.options().brush(kind).larger(larger));
            desk.changed();
        });
    }
}
