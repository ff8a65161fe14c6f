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

/** The border between two stacks, drawn with the mouse; UI thread. */
final class Divider {
    private final Canvas canvas;
    private final Look look;
    private final ObjIntConsumer<Border> drawn;
    private Optional<Border> border = Optional.empty();
    private boolean held;

    /**
     * @param drawn is told the share of the part before the border, in thousandths
     * @param released is told when the border is let go
     */
    Divider(Composite parent, Look look, ObjIntConsumer<Border> drawn, Runnable released) {
        this.look = look;
        this.drawn = drawn;
        canvas = new Canvas(parent, SWT.NONE);
        canvas.setBackground(look.colour(Tone.GROUND));
        canvas.setData("test.id", "divider");
        canvas.addListener(SWT.MouseEnter, event -> canvas.setBackground(look.colour(Tone.LINE)));
        canvas.addListener(SWT.MouseExit, event -> canvas.setBackground(look.colour(held ? Tone.LINE : Tone.GROUND)));
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

    private void move(Event event) {
        if (!held || border.isEmpty()) return;
        Point at = canvas.getParent().toControl(canvas.toDisplay(event.x, event.y));
        drawn.accept(border.get(), border.get().share(at.x, at.y));
    }
}
