package org.kinora.workbench.internal.shell;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Sentence;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Leads once through the window, a few sentences at each stop; UI thread. */
final class Tour {
    private final Shell parent;
    private final Look look;
    private final Texts texts;
    private final List<Stop> stops;
    private final Consumer<Perspective> go;
    private Shell bubble;
    private int at;

    /**
     * A place of the window.
     *
     * @param key of its texts
     * @param perspective that is shown meanwhile
     * @param anchor what the words stand below
     */
    record Stop(String key, Perspective perspective, Control anchor) {}

    Tour(Shell parent, Look look, Texts texts, List<Stop> stops, Consumer<Perspective> go) {
        this.parent = parent;
        this.look = look;
        this.texts = texts;
        this.stops = stops;
        this.go = go;
    }

    void open() {
        show(0);
    }

    private void show(int index) {
        if (bubble != null) bubble.dispose();
        if (index >= stops.size() || parent.isDisposed()) return;
        at = index;
        Stop stop = stops.get(index);
        go.accept(stop.perspective());
        bubble = new Shell(parent, SWT.NO_TRIM | SWT.TOOL);
        bubble.setBackground(look.colour(Tone.RAISED));
        bubble.setData("test.id", "tour");
        bubble.setData("test.state", stop.key());
        GridLayout layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 5 * look.unit();
        layout.verticalSpacing = 3 * look.unit();
        bubble.setLayout(layout);
        words(texts.text("tour." + stop.key()), TypeStyle.HEADING, Tone.TEXT);
        words(texts.text("tour." + stop.key() + ".words"), TypeStyle.BODY, Tone.TEXT);
        buttons();
        bubble.addListener(SWT.Paint, event -> {
            Rectangle area = bubble.getClientArea();
            event.gc.setForeground(look.colour(Tone.ACCENT));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
        bubble.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) bubble.dispose();
        });
        bubble.pack();
        bubble.setLocation(place(stop.anchor()));
        bubble.open();
    }

    private void words(String text, TypeStyle style, Tone tone) {
        Label label = Sentence.on(bubble, look, text, style, tone);
        label.setBackground(look.colour(Tone.RAISED));
        ((GridData) label.getLayoutData()).widthHint = 90 * look.unit();
    }

    private void buttons() {
        Composite row = new Composite(bubble, SWT.NONE);
        row.setBackground(look.colour(Tone.RAISED));
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout columns = new GridLayout(3, false);
        columns.marginWidth = columns.marginHeight = 0;
        row.setLayout(columns);
        Label count = new Label(row, SWT.NONE);
        count.setText(texts.text("tour.count", at + 1, stops.size()));
        count.setFont(look.font(TypeStyle.SMALL));
        count.setForeground(look.colour(Tone.FAINT));
        count.setBackground(look.colour(Tone.RAISED));
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        boolean last = at + 1 == stops.size();
        if (!last) button(row, FlatButton.Kind.PLAIN, "tour.end", () -> bubble.dispose());
        button(row, FlatButton.Kind.PRIMARY, last ? "tour.done" : "tour.next", () -> show(at + 1)).setFocus();
    }

    private Control button(Composite row, FlatButton.Kind kind, String key, Runnable run) {
        FlatButton button = new FlatButton(row, look, kind, texts.text(key), texts.text(key + ".hint"), run);
        GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = button.size().x;
        data.heightHint = button.size().y;
        button.control().setLayoutData(data);
        return button.control();
    }

    /** Below the anchor, within the window. */
    private Point place(Control anchor) {
        Point below = anchor.toDisplay(0, anchor.getSize().y + 2 * look.unit());
        Rectangle window = parent.getBounds();
        int right = window.x + window.width - bubble.getSize().x - 2 * look.unit();
        return new Point(Math.clamp(below.x, window.x, Math.max(window.x, right)), below.y);
    }
}
