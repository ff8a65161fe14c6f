package org.kinora.workbench.paint.internal.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kinora.api.imaging.ControlCard;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.IconButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Slider;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.workbench.paint.internal.document.Blend;
import org.kinora.workbench.paint.internal.document.Layer;
import org.kinora.workbench.paint.internal.document.Past;

/** Beside the picture: saving, layers, what was done, what shows through. UI thread. */
final class SidePanel {
    private final Composite panel;
    private final Desk desk;
    private final Deeds deeds;
    private final Look look;
    private final LightTable table;
    private final Pane pane;
    private final FlatButton save;
    private final FlatButton blank;
    private final FlatButton copy;
    private final Label layersTitle;
    private final List<IconButton> layerButtons = new ArrayList<>();
    private final RowList layers;
    private final Slider opacity;
    private final FlatButton blend;
    private final Label historyTitle;
    private final IconButton undo;
    private final IconButton redo;
    private final RowList history;
    private final Label tableTitle;
    private final FlatButton below;
    private final FlatButton onion;
    private final Slider through;
    private final FlatButton control;
    private final Slider weight;
    private final FlatButton asLayer;
    private final List<Integer> targets = new ArrayList<>();

    SidePanel(Composite parent, Desk desk, Deeds deeds, LightTable table, Pane pane, Runnable save, Runnable blank, Runnable copy) {
        this.desk = desk;
        this.deeds = deeds;
        this.look = desk.site().look();
        this.table = table;
        this.pane = pane;
        panel = new Composite(parent, SWT.NONE);
        panel.setBackground(look.colour(Tone.PANEL));
        this.save = button("paint.save", FlatButton.Kind.PRIMARY, save);
        this.blank = button("paint.blank", FlatButton.Kind.PLAIN, blank);
        this.copy = button("paint.copy", FlatButton.Kind.PLAIN, copy);
        layersTitle = title("layers.title");
        icon("add", deeds::addLayer);
        icon("copy", deeds::copyLayer);
        icon("up", () -> deeds.moveLayer(1));
        icon("down", () -> deeds.moveLayer(-1));
        icon("mask", deeds::mask);
        icon("remove", deeds::removeLayer);
        layers = new RowList(panel, look, "paint-layers", desk.texts().text("layers.hint"), this::activate, this::show);
        opacity = slider("layer.opacity", value -> deeds.changeLayer(active(), layer -> layer.faded(value), "step.opacity"));
        blend = button("layer.blend", FlatButton.Kind.PLAIN, this::nextBlend);
        historyTitle = title("history.title");
        undo = new IconButton(panel, look, Icons.of("undo"), "paint-undo", desk.texts().text("history.undo"), deeds::undo);
        redo = new IconButton(panel, look, Icons.of("redo"), "paint-redo", desk.texts().text("history.redo"), deeds::redo);
        history = new RowList(panel, look, "paint-history", desk.texts().text("history.hint"), deeds::jump, row -> { });
        tableTitle = title("table.title");
        below = button("table.below", FlatButton.Kind.PLAIN, () -> table.below(!table.below(), pane));
        onion = button("table.onion", FlatButton.Kind.PLAIN, () -> table.onion(!table.onion(), pane));
        through = slider("table.opacity", value -> table.opacity(value, pane));
        control = button("table.control", FlatButton.Kind.PLAIN, this::controls);
        weight = slider("table.weight", value -> table.weight(value, pane));
        asLayer = button("table.layer", FlatButton.Kind.PLAIN, () -> table.editControl(pane));
        panel.addListener(SWT.Resize, event -> layout());
        desk.onChange(this::refresh);
    }

    Composite control() {
        return panel;
    }

    private FlatButton button(String key, FlatButton.Kind kind, Runnable action) {
        return new FlatButton(panel, look, kind, desk.texts().text(key), desk.texts().text(key + ".hint"), action);
    }

    private void icon(String name, Runnable action) {
        layerButtons.add(new IconButton(panel, look, Icons.of(name), "layer-" + name, desk.texts().text("layer." + name + ".hint"), action));
    }

    private Slider slider(String key, java.util.function.IntConsumer changed) {
        return new Slider(panel, look, desk.texts().text(key), desk.texts().text(key + ".hint"), 0, 1000, 1, value -> (value + 5) / 10 + " %",
                changed);
    }

    private Label title(String key) {
        Label label = new Label(panel, SWT.NONE);
        label.setText(desk.texts().text(key));
        label.setFont(look.font(TypeStyle.STRONG));
        label.setForeground(look.colour(Tone.TEXT));
        label.setBackground(look.colour(Tone.PANEL));
        return label;
    }

    private int active() {
        return desk.easel().map(easel -> easel.document().active()).orElse(0);
    }

    /** Rows are from the highest layer down, each mask under its layer. */
    private void activate(int row) {
        int target = targets.get(row);
        deeds.activate(Math.abs(target) - 1, target < 0);
    }

    private void show(int row) {
        int target = targets.get(row);
        if (target > 0) deeds.changeLayer(target - 1, layer -> layer.shown(!layer.visible()), "step.show");
    }

    private void nextBlend() {
        deeds.changeLayer(active(), layer -> layer.blended(Blend.values()[(layer.blend().ordinal() + 1) % Blend.values().length]), "step.blend");
    }

    private void controls() {
        Menu menu = new Menu(panel);
        item(menu, desk.texts().text(table.kind().isEmpty() ? "table.control.none" : "table.control.away"), "");
        var steering = table.steering();
        for (ControlCard card : table.kinds()) item(menu, steering.containsKey(card.kind())
                ? desk.texts().text("table.control.held", card.title(), (steering.get(card.kind()) + 5) / 10) : card.title(), card.kind());
        menu.setVisible(true);
    }

    private void item(Menu menu, String words, String kind) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(words);
        item.setSelection(kind.equals(table.kind()));
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) table.control(kind, pane);
        });
    }

    private void refresh() {
        if (panel.isDisposed()) return;
        Easel easel = desk.easel().orElse(null);
        for (Control child : panel.getChildren()) if (!(child instanceof Label)) child.setEnabled(easel != null);
        List<RowList.Row> rows = new ArrayList<>();
        targets.clear();
        int chosen = -1;
        if (easel != null) {
            List<Layer> all = easel.document().layers();
            for (int i = all.size() - 1; i >= 0; i--) {
                Layer layer = all.get(i);
                boolean active = i == easel.document().active();
                if (active && !easel.document().onMask()) chosen = rows.size();
                targets.add(i + 1);
                rows.add(new RowList.Row(layer.visible() ? "eye" : "hidden", layer.name(), layer.opacity() == 1000 ? "" : (layer.opacity() + 5) / 10
                        + " %",
                        !layer.visible()));
                if (layer.mask().isEmpty()) continue;
                if (active && easel.document().onMask()) chosen = rows.size();
                targets.add(-(i + 1));
                rows.add(new RowList.Row("mask", desk.texts().text("layer.mask"), "", true));
            }
            opacity.show(easel.document().layer().opacity());
            blend.words(desk.texts().text("blend." + easel.document().layer().blend()));
        }
        layers.show(rows, chosen);
        history(easel);
        through.show(table.opacity());
        weight.show(table.weight());
        below.choose(table.below());
        onion.choose(table.onion());
        asLayer.words(desk.texts().text(table.edited() ? "table.layer.back" : "table.layer"));
        control.words(table.kind().isEmpty() ? desk.texts().text("table.control") : table.kind());
    }

    private void history(Easel easel) {
        if (easel == null) {
            history.show(List.of(), -1);
            return;
        }
        Past past = easel.document().past();
        List<RowList.Row> rows = new ArrayList<>(List.of(new RowList.Row("", desk.texts().text("history.opened"), "", false)));
        for (int i = 0; i < past.titles().size(); i++) rows.add(new RowList.Row("", past.titles().get(i), "", i >= past.done()));
        history.show(rows, past.done());
    }

    private void layout() {
        int unit = look.unit();
        Rectangle area = panel.getClientArea();
        int x = 3 * unit;
        int wide = area.width - 6 * unit;
        int half = (wide - unit) / 2;
        int row = 8 * unit;
        int y = 3 * unit;
        save.control().setBounds(x, y, wide, 9 * unit);
        y += 10 * unit;
        blank.control().setBounds(x, y, half, row);
        copy.control().setBounds(x + half + unit, y, wide - half - unit, row);
        y += row + 4 * unit;
        layersTitle.setBounds(x, y, wide / 3, 6 * unit);
        for (int i = 0; i < layerButtons.size(); i++)
            layerButtons.get(i).control().setBounds(x + wide - (layerButtons.size() - i) * 7 * unit, y - unit, 7 * unit, 7 * unit);
        y += 7 * unit;
        int rest = Math.max(20 * unit, area.height - y - 58 * unit);
        int high = rest * 2 / 5 / (7 * unit) * 7 * unit;
        layers.control().setBounds(x, y, wide, Math.max(14 * unit, high));
        y += Math.max(14 * unit, high) + unit;
        opacity.control().setBounds(x, y, half, 7 * unit);
        blend.control().setBounds(x + half + unit, y, wide - half - unit, 7 * unit);
        y += 11 * unit;
        historyTitle.setBounds(x, y, wide / 2, 6 * unit);
        undo.control().setBounds(x + wide - 14 * unit, y - unit, 7 * unit, 7 * unit);
        redo.control().setBounds(x + wide - 7 * unit, y - unit, 7 * unit, 7 * unit);
        y += 7 * unit;
        int bottom = area.height - 41 * unit;
        history.control().setBounds(x, y, wide, Math.max(14 * unit, bottom - y - 3 * unit));
        y = Math.max(bottom, y + 15 * unit);
        tableTitle.setBounds(x, y, wide, 6 * unit);
        y += 6 * unit;
        below.control().setBounds(x, y, half, row);
        onion.control().setBounds(x + half + unit, y, wide - half - unit, row);
        y += row + unit;
        through.control().setBounds(x, y, wide, 7 * unit);
        y += 8 * unit;
        control.control().setBounds(x, y, half, row);
        asLayer.control().setBounds(x + half + unit, y, wide - half - unit, row);
        y += row + unit;
        weight.control().setBounds(x, y, wide, 7 * unit);
    }
}
