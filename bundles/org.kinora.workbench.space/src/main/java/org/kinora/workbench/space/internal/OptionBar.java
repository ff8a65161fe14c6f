package org.kinora.workbench.space.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kinora.api.splat.edit.Combination;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Slider;
import org.kinora.api.workbench.Tone;
import org.kinora.splat.gl.Manner;

/** What the tool in hand can be set to, and what can be done with the selection. UI thread. */
final class OptionBar {
    private final Composite bar;
    private final Desk desk;
    private final Look look;
    private final Runnable back;
    private final List<Control> parts = new ArrayList<>();
    private final List<Runnable> states = new ArrayList<>();
    private final Slider brush;
    private final Slider likeness;

    /** @param back gives the keyboard back to the picture */
    OptionBar(Composite parent, Desk desk, Deeds deeds, Runnable back) {
        this.desk = desk;
        this.back = back;
        look = desk.site().look();
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(look.colour(Tone.PANEL));
        for (Combination each : Combination.values())
            tab("combine." + each.name().toLowerCase(java.util.Locale.ROOT), () -> desk.combination(each), () -> desk.combination() == each);
        tab("option.front", () -> desk.front(!desk.front()), desk::front);
        brush = slider("option.brush", 2, 400, 2, desk::brush);
        likeness = slider("option.likeness", 1, 60, 1, desk::likeness);
        plain("deed.invert", deeds::invert);
        plain("deed.grow", deeds::grow);
        plain("deed.delete", deeds::delete);
        plain("deed.crop", deeds::crop);
        plain("deed.duplicate", deeds::duplicate);
        plain("deed.separate", deeds::separate);
        plain("deed.floaters", deeds::floaters);
        for (Manner each : Manner.values())
            tab("manner." + each.name().toLowerCase(java.util.Locale.ROOT), () -> desk.manner(each), () -> desk.manner() == each);
        tab("option.grid", () -> desk.grid(!desk.grid()), desk::grid);
        tab("option.cameras", () -> desk.cameras(!desk.cameras()), desk::cameras);
        bar.addListener(SWT.Resize, event -> layout());
        desk.onChange(this::show);
    }

    Composite control() {
        return bar;
    }

    private void show() {
        states.forEach(Runnable::run);
        brush.show(desk.brush());
        likeness.show(desk.likeness());
        boolean brushes = desk.tool() == Tool.BRUSH;
        boolean colours = desk.tool() == Tool.COLOUR;
        if (brush.control().getVisible() == brushes && likeness.control().getVisible() == colours) return;
        brush.control().setVisible(brushes);
        likeness.control().setVisible(colours);
        layout();
        bar.getParent().layout();
    }

    private void tab(String key, Runnable action, BooleanSupplier on) {
        FlatButton button = button(key, FlatButton.Kind.TAB, action);
        states.add(() -> button.choose(on.getAsBoolean()));
    }

    private void plain(String key, Runnable action) {
        button(key, FlatButton.Kind.PLAIN, action);
    }

    private FlatButton button(String key, FlatButton.Kind kind, Runnable action) {
        FlatButton button = new FlatButton(bar, look, kind, desk.texts().text(key), desk.texts().text(key + ".hint"), () -> {
            action.run();
            back.run();
        });
        Point size = button.size();
        button.control().setData("width", size.x - 2 * look.unit());
        parts.add(button.control());
        return button;
    }

    private Slider slider(String key, int least, int most, double curve, java.util.function.IntConsumer changed) {
        Slider slider = new Slider(bar, look, desk.texts().text(key), desk.texts().text(key + ".hint"), least, most, curve, Integer::toString,
                changed);
        slider.control().setData("width", 34 * look.unit());
        slider.control().setVisible(false);
        parts.add(slider.control());
        return slider;
    }

    /** In lines, as many as it takes. */
    int height(int width) {
        return 2 * look.unit() + lines(width, false) * 8 * look.unit();
    }

    private int lines(int width, boolean place) {
        int unit = look.unit();
        int x = 2 * unit;
        int line = 0;
        for (Control part : parts) {
            if (part instanceof org.eclipse.swt.widgets.Canvas && !part.getVisible()
                    && (part == brush.control() || part == likeness.control())) continue;
            int w = (Integer) part.getData("width");
            if (x + w > width - 2 * unit && x > 2 * unit) {
                x = 2 * unit;
                line++;
            }
            if (place) part.setBounds(x, unit + line * 8 * unit + unit / 2, w, 7 * unit);
            x += w + unit;
        }
        return line + 1;
    }

    private void layout() {
        lines(bar.getClientArea().width, true);
    }
}
