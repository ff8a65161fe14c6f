package org.kinora.workbench.paint.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Below the picture: which panel, how large, how near, whether it is kept; what is being done and how to stop it. UI thread. */
final class StatusLine {
    private final Composite line;
    private final Canvas words;
    private final Desk desk;
    private final Pane pane;
    private final FlatButton stop;
    private final FlatButton quick;

    StatusLine(Composite parent, Desk desk, Pane pane) {
        this.desk = desk;
        this.pane = pane;
        Look look = desk.site().look();
        line = new Composite(parent, SWT.NONE);
        line.setBackground(look.colour(Tone.PANEL));
        words = new Canvas(line, SWT.DOUBLE_BUFFERED);
        words.setBackground(look.colour(Tone.PANEL));
        words.setData("test.id", "paint-status");
        words.addListener(SWT.Paint, event -> paint(event.gc));
        stop = new FlatButton(line, look, FlatButton.Kind.PLAIN, desk.texts().text("paint.stop"), desk.texts().text("paint.stop.hint"),
                () -> desk.chores().cancel());
        quick = new FlatButton(line, look, FlatButton.Kind.TAB, desk.texts().text("paint.quick"), desk.texts().text("paint.quick.hint"),
                () -> pane.quick(!pane.quick()));
        line.addListener(SWT.Resize, event -> layout());
        desk.onChange(this::show);
        desk.onPainted(area -> words.redraw());
        pane.control().addListener(SWT.MouseWheel, event -> words.redraw());
    }

    Composite control() {
        return line;
    }

    int height() {
        return 9 * desk.site().look().unit();
    }

    private void show() {
        if (line.isDisposed()) return;
        stop.control().setVisible(desk.chores().busy());
        quick.choose(pane.quick());
        quick.control().setVisible(desk.easel().isPresent());
        words.redraw();
    }

    private void layout() {
        Rectangle area = line.getClientArea();
        int unit = desk.site().look().unit();
        Point size = stop.size();
        Point mask = quick.size();
        stop.control().setBounds(area.width - size.x - unit, unit, size.x, area.height - 2 * unit);
        quick.control().setBounds(area.width - size.x - mask.x - 2 * unit, unit, mask.x, area.height - 2 * unit);
        words.setBounds(0, 0, area.width - size.x - mask.x - 4 * unit, area.height);
    }

    private void paint(GC gc) {
        Look look = desk.site().look();
        Rectangle area = words.getClientArea();
        gc.setFont(look.font(TypeStyle.SMALL));
        int y = (area.height - gc.getFontMetrics().getHeight()) / 2;
        int x = 3 * look.unit();
        if (desk.chores().busy()) {
            double fraction = desk.chores().fraction();
            int wide = 40 * look.unit();
            gc.setBackground(look.colour(Tone.RAISED));
            gc.fillRoundRectangle(x, area.height / 2 - 2, wide, 4, 4, 4);
            gc.setBackground(look.colour(Tone.ACCENT));
            gc.fillRoundRectangle(x, area.height / 2 - 2, (int) (wide * (fraction < 0 ? 0.08 : fraction)), 4, 4, 4);
            gc.setForeground(look.colour(Tone.TEXT));
            gc.drawText(desk.chores().title(), x + wide + 3 * look.unit(), y, true);
            return;
        }
        desk.easel().ifPresent(easel -> {
            gc.setForeground(look.colour(Tone.FAINT));
            boolean kept = easel.document().drawn() == 0 || easel.keeper().upToDate(easel.document());
            gc.drawText(desk.texts().text("paint.status", easel.label(), easel.document().width(), easel.document().height(),
                    Math.round(pane.lens().scale() * 100), desk.texts().text(kept ? "paint.kept" : "paint.keeping")), x, y, true);
        });
    }
}
