package org.kinora.workbench.internal.shell;

import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.workbench.internal.dock.DockPlan.Border;

/** The border between two stacks, drawn with the mouse or the arrow keys; UI thread. */
final class Divider {
    /** Points that it goes at a press of a key. */
    private static final int STEP = 24;

    private final Canvas canvas;
    private final Look look;
    private final ObjIntConsumer<Border> drawn;
    private Optional<Border> border = Optional.empty();
    private boolean held;
    private final Runnable released;

    /**
     * @param hint what can be done with it
     * @param drawn is told the share of the part before the border, in thousandths
     * @param released is told when the border is let go
     */
    Divider(Composite parent, Look look, String hint, ObjIntConsumer<Border> drawn, Runnable released) {
        this.look = look;
        this.released = released;
        this.drawn = drawn;
        canvas = new Canvas(parent, SWT.NONE);
        canvas.setBackground(look.colour(Tone.GROUND));
        canvas.setData("test.id", "divider");
        canvas.setToolTipText(hint);
        canvas.addListener(SWT.MouseEnter, event -> shade(true));
        canvas.addListener(SWT.MouseExit, event -> shade(held));
        canvas.addListener(SWT.FocusIn, event -> shade(false));
        canvas.addListener(SWT.FocusOut, event -> shade(false));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        canvas.addListener(SWT.MouseDown, event -> held = event.button == 1);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, event -> {
            if (held) released.run();
            held = false;
        });
    }

    void show(Optional<Border> shown) {
        border = shown;
        canvas.setVisible(shown.isPresent());
        shown.ifPresent(now -> {
            canvas.setBounds(now.bounds());
            canvas.setCursor(canvas.getDisplay().getSystemCursor(now.across() ? SWT.CURSOR_SIZEWE : SWT.CURSOR_SIZENS));
        });
    }

    private void shade(boolean over) {
        canvas.setBackground(look.colour(canvas.isFocusControl() ? Tone.ACCENT : over ? Tone.LINE : Tone.GROUND));
    }

    private void key(Event event) {
        if (border.isEmpty()) return;
        boolean across = border.get().across();
        int by = event.keyCode == (across ? SWT.ARROW_RIGHT : SWT.ARROW_DOWN) ? STEP : event.keyCode == (across ? SWT.ARROW_LEFT : SWT.ARROW_UP)
                ? -STEP : 0;
        if (by == 0) return;
        Point at = canvas.getLocation();
        drawn.accept(border.get(), border.get().share(at.x + by, at.y + by));
        released.run();
    }

    private void move(Event event) {
        if (!held || border.isEmpty()) return;
        Point at = canvas.getParent().toControl(canvas.toDisplay(event.x, event.y));
        drawn.accept(border.get(), border.get().share(at.x, at.y));
    }
}
