package org.kinora.workbench.space.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.edit.ColourGrade;
import org.kinora.api.splat.edit.Measure;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.IconButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Slider;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** What is open and selected, how it is spread, one splat in numbers, the colour, the history. UI thread. */
final class SidePanel {
    private static final Measure[] MEASURES = {Measure.OPACITY, Measure.SIZE, Measure.DEPTH, Measure.BRIGHTNESS};

    /** One line of the panel: controls side by side, so high in units. */
    private record Row(int units, List<Control> controls) {}

    private final Composite panel;
    private final Desk desk;
    private final Look look;
    private final Runnable back;
    private final List<Row> rows = new ArrayList<>();
    private final Label what;
    private final Label splat;
    private final Label history;
    private final Bars bars;
    private final List<FlatButton> measures = new ArrayList<>();
    private final int[] grade = {0, 0, 0, 100, 100};
    private final List<Slider> colours = new ArrayList<>();

    SidePanel(Composite parent, Desk desk, Deeds deeds, Pane pane, Runnable back) {
        this.desk = desk;
        this.back = back;
        look = desk.site().look();
        panel = new Composite(parent, SWT.NONE);
        panel.setBackground(look.colour(Tone.PANEL));
        what = label("space-what", TypeStyle.STRONG, Tone.TEXT);
        rows.add(new Row(11, List.of(what)));
        row(8, button("panel.open", () -> SpaceDialogs.scene(panel.getShell(), desk).ifPresent(deeds::open)),
                button("panel.merge", () -> SpaceDialogs.scene(panel.getShell(), desk).ifPresent(deeds::merge)),
                button("panel.save", deeds::save));
        row(8, button("panel.capture", () -> SpaceDialogs.folder(panel.getShell(), desk).ifPresent(deeds::capture)));
        title("panel.data");
        for (Measure each : MEASURES) measures.add(new FlatButton(panel, look, FlatButton.Kind.TAB,
                text("measure." + each.name().toLowerCase(Locale.ROOT)),
                text("bars.hint"), () -> measure(each)));
        rows.add(new Row(7, measures.stream().map(each -> (Control) each.control()).toList()));
        bars = new Bars(panel, desk, deeds, pane);
        rows.add(new Row(24, List.of(bars.control())));
        title("panel.splat");
        splat = label("space-splat", TypeStyle.SMALL, Tone.FAINT);
        rows.add(new Row(21, List.of(splat)));
        title("panel.colour");
        colour("exposure", 0, -300, 300);
        colour("temperature", 1, -100, 100);
        colour("tint", 2, -100, 100);
        colour("contrast", 3, 20, 200);
        colour("saturation", 4, 0, 200);
        row(8, button("colour.apply", () -> apply(deeds)), button("colour.reset", this::reset));
        title("panel.history");
        history = label("space-history", TypeStyle.SMALL, Tone.FAINT);
        IconButton undo = new IconButton(panel, look, Icons.of("undo"), "space-undo", text("key.undo") + "  (Ctrl+Z)", deeds::undo);
        IconButton redo = new IconButton(panel, look, Icons.of("redo"), "space-redo", text("key.redo") + "  (Ctrl+Shift+Z)", deeds::redo);
        row(8, undo.control(), redo.control());
        rows.add(new Row(16, List.of(history)));
        panel.addListener(SWT.Resize, event -> layout());
        desk.onChange(this::show);
        measure(Measure.OPACITY);
    }

    Composite control() {
        return panel;
    }

    private String text(String key, Object... values) {
        return desk.texts().text(key, values);
    }

    private void row(int units, Control... controls) {
        rows.add(new Row(units, List.of(controls)));
    }

    private void title(String key) {
        Label label = label(key, TypeStyle.SMALL, Tone.FAINT);
        label.setText(text(key));
        rows.add(new Row(7, List.of(label)));
    }

    private Label label(String id, TypeStyle style, Tone tone) {
        Label label = new Label(panel, SWT.WRAP);
        label.setFont(look.font(style));
        label.setForeground(look.colour(tone));
        label.setBackground(panel.getBackground());
        label.setData("test.id", id);
        return label;
    }

    private Control button(String key, Runnable action) {
        return new FlatButton(panel, look, FlatButton.Kind.PLAIN, text(key), text(key + ".hint"), () -> {
            action.run();
            back.run();
        }).control();
    }

    private void colour(String name, int number, int least, int most) {
        IntConsumer changed = value -> grade[number] = value;
        Slider slider = new Slider(panel, look, text("colour." + name), text("colour." + name + ".hint"), least, most, 1,
                value -> String.format(Locale.ROOT, "%.2f", value / 100.0), changed);
        slider.show(grade[number]);
        colours.add(slider);
        rows.add(new Row(7, List.of(slider.control())));
    }

    private void apply(Deeds deeds) {
        deeds.grade(new ColourGrade(grade[0] / 100.0, grade[1] / 100.0, grade[2] / 100.0, grade[3] / 100.0, grade[4] / 100.0));
        reset();
    }

    private void reset() {
        int[] none = {0, 0, 0, 100, 100};
        for (int i = 0; i < none.length; i++) {
            grade[i] = none[i];
            colours.get(i).show(none[i]);
        }
    }

    private void measure(Measure wanted) {
        for (int i = 0; i < MEASURES.length; i++) measures.get(i).choose(MEASURES[i] == wanted);
        bars.measure(wanted);
    }

    private void show() {
        if (panel.isDisposed() || desk.seen().isEmpty()) return;
        Scene scene = desk.seen().get();
        what.setText(text("panel.what", scene.file().getFileName(), scene.edit().living(), scene.edit().chosen()));
        splat.setText(inspected(scene));
        splat.setData("test.state", splat.getText());
        List<String> steps = scene.edit().steps();
        StringBuilder words = new StringBuilder();
        for (int i = scene.edit().done() - 1; i >= Math.max(0, scene.edit().done() - 4); i--) words.append(text("step." + steps.get(i))).append('\n');
        int back = steps.size() - scene.edit().done();
        history.setText(words.isEmpty() && back == 0 ? text("history.none") : words + (back > 0 ? text("history.back", back) : ""));
    }

    private String inspected(Scene scene) {
        int i = desk.inspected();
        SplatScene all = scene.edit().scene();
        if (i < 0 || i >= all.count() || scene.edit().gone().get(i)) return text("panel.splat.none");
        double[] c = new double[3];
        Measure[] channels = {Measure.RED, Measure.GREEN, Measure.BLUE};
        for (int k = 0; k < 3; k++) c[k] = 255 * scene.edit().measure(channels[k], i, Optional.empty());
        return text("panel.splat.words", i, numbers(all.get(0, i), all.get(1, i), all.get(2, i)),
                numbers(Math.exp(all.get(3, i)), Math.exp(all.get(4, i)), Math.exp(all.get(5, i))),
                String.format(Locale.ROOT, "%.0f %%", 100 * scene.edit().measure(Measure.OPACITY, i, Optional.empty())),
                String.format(Locale.ROOT, "#%02X%02X%02X", Math.round(c[0]), Math.round(c[1]), Math.round(c[2])));
    }

    private static String numbers(double x, double y, double z) {
        return String.format(Locale.ROOT, "%.3g  %.3g  %.3g", x, y, z);
    }

    private void layout() {
        Rectangle area = panel.getClientArea();
        int unit = look.unit();
        int y = 2 * unit;
        for (Row row : rows) {
            int count = row.controls().size();
            int wide = (area.width - 4 * unit - (count - 1) * unit) / count;
            for (int i = 0; i < count; i++) row.controls().get(i).setBounds(2 * unit + i * (wide + unit), y, wide, row.units() * unit);
            y += row.units() * unit + unit;
        }
    }
}
