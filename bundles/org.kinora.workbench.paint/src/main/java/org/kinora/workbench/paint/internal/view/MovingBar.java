package org.kinora.workbench.paint.internal.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.workbench.paint.internal.moving.ShotMasks;

/** The frames of a moving shot as a strip: the open frame, the range, the key frames; and what can be done with them. UI thread. */
final class MovingBar {
    private final Composite bar;
    private final Desk desk;
    private final MovingShot moving;
    private final Look look;
    private final Canvas strip;
    private final Canvas state;
    private final List<FlatButton> buttons = new ArrayList<>();
    private final FlatButton play;
    private final FlatButton compare;
    private final FlatButton stop;
    private int wanted = -1;

    MovingBar(Composite parent, Desk desk, MovingShot moving, Runnable leave) {
        this.desk = desk;
        this.moving = moving;
        look = desk.site().look();
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(look.colour(Tone.PANEL));
        strip = new Canvas(bar, SWT.DOUBLE_BUFFERED);
        strip.setBackground(bar.getBackground());
        strip.setToolTipText(desk.texts().text("moving.strip.hint"));
        strip.setData("test.id", "paint-frames");
        strip.addListener(SWT.Paint, event -> paint(event.gc));
        strip.addListener(SWT.MouseDown, event -> {
            strip.setFocus();
            pull(event);
        });
        strip.addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) pull(event);
        });
        strip.addListener(SWT.MouseUp, event -> {
            if (wanted >= 0) moving.go(wanted);
            wanted = -1;
        });
        strip.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_RIGHT) moving.go(moving.frame() + 1);
            if (event.keyCode == SWT.ARROW_LEFT) moving.go(moving.frame() - 1);
        });
        play = button("moving.play", moving::play);
        button("moving.first", () -> moving.masks().ifPresent(masks -> moving.range(moving.frame(), Math.max(moving.frame(), masks.last()))));
        button("moving.last", () -> moving.masks().ifPresent(masks -> moving.range(Math.min(masks.first(), moving.frame()), moving.frame())));
        button("moving.key", moving::key);
        button("moving.forget", moving::forget);
        button("moving.carry", moving::carry);
        button("moving.remove", moving::remove);
        compare = button("moving.compare", moving::compare);
        stop = button("moving.stop", moving::cancel);
        button("moving.leave", leave);
        state = new Canvas(bar, SWT.DOUBLE_BUFFERED);
        state.setBackground(bar.getBackground());
        state.setData("test.id", "paint-frames-state");
        state.addListener(SWT.Paint, event -> {
            event.gc.setFont(look.font(TypeStyle.SMALL));
            event.gc.setForeground(look.colour(Tone.FAINT));
            event.gc.drawText(sentence(), 0, (state.getClientArea().height - event.gc.getFontMetrics().getHeight()) / 2, true);
        });
        bar.addListener(SWT.Resize, event -> layout());
        desk.onChange(this::show);
    }

    private FlatButton button(String key, Runnable run) {
        FlatButton button = new FlatButton(bar, look, FlatButton.Kind.PLAIN, desk.texts().text(key), desk.texts().text(key + ".hint"), run);
        buttons.add(button);
        return button;
    }

    Composite control() {
        return bar;
    }

    /** Height while a moving shot is open, else 0. */
    int height() {
        return moving.open() ? 23 * look.unit() : 0;
    }

    private void show() {
        if (bar.isDisposed()) return;
        play.words(desk.texts().text(moving.playing() ? "moving.pause" : "moving.play"));
        compare.words(desk.texts().text(moving.before() ? "moving.compare" : "moving.compare.after"));
        compare.control().setEnabled(moving.mended());
        stop.control().setEnabled(moving.busy());
        state.setData("test.state", sentence());
        state.redraw();
        strip.redraw();
    }

    private String sentence() {
        ShotMasks masks = moving.masks().orElse(null);
        if (masks == null) return "";
        String keys = masks.keys().isEmpty() ? desk.texts().text("moving.nokeys")
                : String.join(" ", masks.keys().keySet().stream().map(String::valueOf).toList());
        String still = masks.complete() ? "moving.complete" : "moving.incomplete";
        String doing = desk.texts().text(moving.busy() ? "moving.removing" : moving.playing() ? "moving.playing" : still);
        return desk.texts().text("moving.state", moving.frame(), masks.count(), masks.first(), masks.last(), keys, doing,
                desk.texts().text(moving.mended() && !moving.before() ? "moving.after" : "moving.before"));
    }

    private void pull(Event event) {
        moving.masks().ifPresent(masks -> {
            wanted = Math.clamp(event.x * (long) masks.count() / Math.max(1, strip.getClientArea().width), 0, masks.count() - 1);
            strip.redraw();
        });
    }

    private void paint(GC gc) {
        ShotMasks masks = moving.masks().orElse(null);
        if (masks == null) return;
        Rectangle area = strip.getClientArea();
        double each = (double) area.width / masks.count();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.colour(Tone.RAISED));
        gc.fillRoundRectangle(0, 0, area.width, area.height, 6, 6);
        gc.setBackground(look.colour(Tone.SELECTED));
        gc.fillRectangle((int) (masks.first() * each), 0, (int) ((masks.last() - masks.first() + 1) * each), area.height);
        gc.setBackground(look.colour(Tone.FAINT));
        for (int i = masks.first(); i <= masks.last(); i++)
            if (masks.at(i).isPresent()) gc.fillRectangle((int) (i * each), area.height - 4, Math.max(1, (int) each - 1), 3);
        gc.setBackground(look.colour(Tone.ACCENT));
        for (int key : masks.keys().keySet()) {
            int x = (int) ((key + 0.5) * each);
            gc.fillPolygon(new int[] {x - 5, 8, x, 3, x + 5, 8, x, 13});
        }
        int now = (int) (((wanted >= 0 ? wanted : moving.playing() ? moving.shown() : moving.frame()) + 0.5) * each);
        gc.setForeground(look.colour(Tone.TEXT));
        gc.setLineWidth(2);
        gc.drawLine(now, 0, now, area.height);
        if (!strip.isFocusControl()) return;
        gc.setForeground(look.colour(Tone.ACCENT));
        gc.setLineWidth(1);
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 6, 6);
    }

    private void layout() {
        int unit = look.unit();
        Rectangle area = bar.getClientArea();
        strip.setBounds(2 * unit, unit, area.width - 4 * unit, 6 * unit);
        int x = 2 * unit;
        for (FlatButton button : buttons) {
            int wide = button.size().x - 2 * unit;
            button.control().setBounds(x, 8 * unit, wide, 7 * unit);
            x += wide + unit;
        }
        state.setBounds(2 * unit, 16 * unit, area.width - 4 * unit, 6 * unit);
    }
}
