package org.kinora.workbench.paint.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kinora.api.imaging.selection.MaskEdit;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Slider;
import org.kinora.api.workbench.Tone;
import org.kinora.workbench.paint.internal.stroke.Brush;
import org.kinora.workbench.paint.internal.tool.ToolKind;

/** What the tool in hand can be set to, and what can be done with a selection. UI thread. */
final class OptionBar {
    private final Composite bar;
    private final Desk desk;
    private final Deeds deeds;
    private final Look look;
    private final Runnable words;
    private final Runnable frames;
    private final List<Control> parts = new ArrayList<>();
    private ToolKind shown;
    private Brush brush;
    private int tolerance = -1;
    private int by = 6;
    private boolean dragging;

    OptionBar(Composite parent, Desk desk, Deeds deeds, Runnable words, Runnable frames) {
        this.words = words;
        this.frames = frames;
        this.desk = desk;
        this.deeds = deeds;
        this.look = desk.site().look();
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(look.colour(Tone.PANEL));
        bar.addListener(SWT.Resize, event -> layout());
        desk.onChange(this::show);
    }

    Composite control() {
        return bar;
    }

    private void show() {
        ToolKind now = desk.easel().map(easel -> easel.toolbox().kind()).orElse(null);
        Brush held = now != null && now.brush() ? desk.options().brush(now) : null;
        if (now == shown && java.util.Objects.equals(held, brush) && tolerance == desk.options().tolerance()) return;
        if (now == shown && held != null && dragging) return;
        shown = now;
        brush = held;
        tolerance = desk.options().tolerance();
        parts.forEach(Control::dispose);
        parts.clear();
        if (now == null) return;
        if (held != null) brushes(now);
        switch (now) {
            case WAND -> {
                slider("tolerance", 0, 255, 1, Integer::toString, tolerance, desk.options()::tolerance);
                button(desk.options().everywhere() ? "wand.everywhere" : "wand.joined", () -> {
                    desk.options().everywhere(!desk.options().everywhere());
                    shown = null;
                    desk.changed();
                });
            }
            case COLOUR -> slider("near", 0, 100, 1.5, Integer::toString, desk.options().near(), desk.options()::near);
            case FIGURE -> button("figure.subject", deeds::subject);
            case CROP, CAMERA, POLYGON, MAGNETIC -> {
                button("shape." + now.word(), deeds::close);
                button("shape.drop", deeds::drop);
            }
            default -> { }
        }
        if (now.selects() || now == ToolKind.HAND) selection();
        layout();
    }

    private void brushes(ToolKind kind) {
        slider("size", 1, 1000, 3, value -> value + " px", brush.diameter(), set(kind, Brush::sized));
        slider("hardness", 0, 1000, 1, OptionBar::percent, brush.hardness(), set(kind, Brush::hard));
        if (kind.paints()) slider("opacity", 10, 1000, 1, OptionBar::percent, brush.opacity(), set(kind, Brush::covering));
        if (kind.paints()) slider("spacing", 20, 1000, 2, OptionBar::percent, brush.spacing(), set(kind, Brush::spaced));
        if (kind.paints() && kind != ToolKind.CLONE) slider("stabiliser", 0, 200, 2, value -> value + " px", brush.stabiliser(), set(kind,
                Brush::steadied));
        if (kind.paints()) button(desk.options().bySpeed() ? "option.speed.on" : "option.speed", () -> {
            desk.options().bySpeed(!desk.options().bySpeed());
            shown = null;
            desk.changed();
        });
    }

    private IntConsumer set(ToolKind kind, BiFunction<Brush, Integer, Brush> change) {
        return value -> {
            brush = change.apply(desk.options().brush(kind), value);
            desk.options().brush(kind, brush);
            dragging = true;
            desk.changed();
            dragging = false;
        };
    }

    private static String percent(int permille) {
        return (permille + 5) / 10 + " %";
    }

    private void selection() {
        if (shown.selects()) slider("feather", 0, 100, 2, value -> value + " px", desk.options().feather(), desk.options()::feather);
        button("select.fill", deeds::fill);
        button("select.words", words);
        button("select.frames", frames);
        button("select.invert", () -> deeds.change("invert", new MaskEdit.Invert()));
        slider("by", 1, 100, 2, value -> value + " px", by, value -> by = value);
        button("select.grow", () -> deeds.change("grow", new MaskEdit.Grow(by * 256)));
        button("select.shrink", () -> deeds.change("shrink", new MaskEdit.Shrink(by * 256)));
        button("select.border", () -> deeds.change("border", new MaskEdit.Border(by * 256)));
        button("select.soften", () -> deeds.change("feather", new MaskEdit.Feather(by * 256)));
        button("select.smooth", () -> deeds.change("smooth", new MaskEdit.Smooth(by * 256)));
        button("select.refine", () -> deeds.change("refine", new MaskEdit.Refine(by * 256)));
        button("select.none", deeds::none);
    }

    private void slider(String name, int least, int most, double curve, IntFunction<String> words, int value, IntConsumer changed) {
        Slider slider = new Slider(bar, look, desk.texts().text("option." + name), desk.texts().text("option." + name + ".hint"), least, most, curve,
                words,
                changed);
        slider.show(value);
        slider.control().setData("width", 33 * look.unit());
        parts.add(desk.returning(slider.control()));
    }

    private void button(String name, Runnable action) {
        FlatButton button = new FlatButton(bar, look, FlatButton.Kind.PLAIN, desk.texts().text(name), desk.texts().text(name + ".hint"), action);
        Point size = button.size();
        button.control().setData("width", size.x - 2 * look.unit());
        parts.add(desk.returning(button.control()));
    }

    /** In lines, as many as it takes; a line that does not fit begins anew below. */
    int height(int width) {
        return 2 * look.unit() + lines(width, false) * 8 * look.unit();
    }

    private int lines(int width, boolean place) {
        int unit = look.unit();
        int x = 2 * unit;
        int line = 0;
        ToIntFunction<Control> wide = part -> (Integer) part.getData("width");
        for (Control part : parts) {
            int w = wide.applyAsInt(part);
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
        if (bar.getParent() != null && bar.getSize().x > 0 && bar.getSize().y != height(bar.getSize().x)) bar.getParent().layout();
    }
}
