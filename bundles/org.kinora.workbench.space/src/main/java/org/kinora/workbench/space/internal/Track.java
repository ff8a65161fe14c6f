package org.kinora.workbench.space.internal;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.splat.CameraPath;
import org.kinora.api.splat.CameraPath.Key;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** The camera's way in time: a ruler with frames, key frames that are dragged, a play head that is scrubbed. UI thread. */
final class Track {
    /** Frames a second while one looks at it; the take has the film's. */
    static final int RATE = 24;
    private static final int GRIP = 7;

    private final Canvas canvas;
    private final Desk desk;
    private final Deeds deeds;
    private final Pane pane;
    private long dragged = -1;
    private long moved = -1;

    Track(Composite parent, Desk desk, Deeds deeds, Pane pane) {
        this.desk = desk;
        this.deeds = deeds;
        this.pane = pane;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(desk.site().look().colour(Tone.PANEL));
        canvas.setToolTipText(desk.texts().text("track.hint"));
        canvas.setData("test.id", "space-track");
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, this::ease);
        desk.onChange(this::show);
    }

    Canvas control() {
        return canvas;
    }

    private void show() {
        if (canvas.isDisposed()) return;
        canvas.setData("test.state", path().map(path -> path.keys().stream().map(key -> key.frame() + (key.eased() ? "~" : "")).toList() + " of "
                + path.frames()).orElse(""));
        canvas.redraw();
    }

    private Optional<CameraPath> path() {
        return desk.scene().map(Scene::path);
    }

    private int left() {
        return 4 * desk.site().look().unit();
    }

    /** Column of a frame. */
    private int column(double frame, long frames) {
        int wide = Math.max(1, canvas.getClientArea().width - 2 * left());
        return left() + (int) Math.round(frame * wide / Math.max(1, frames - 1));
    }

    private long frame(int column, long frames) {
        int wide = Math.max(1, canvas.getClientArea().width - 2 * left());
        return Math.clamp(Math.round((double) (column - left()) * (frames - 1) / wide), 0, frames - 1);
    }

    private Optional<Key> hit(int column) {
        return path().flatMap(path -> path.keys().stream().filter(key -> Math.abs(column(key.frame(), path.frames()) - column) <= GRIP).findFirst());
    }

    private void down(Event event) {
        Optional<Key> key = hit(event.x);
        if (event.button == 1 && key.isPresent() && event.y > canvas.getClientArea().height / 2 - GRIP) dragged = key.get().frame();
        moved = dragged;
        path().ifPresent(path -> pane.scrub(dragged >= 0 ? dragged : frame(event.x, path.frames())));
    }

    private void moved(Event event) {
        if ((event.stateMask & SWT.BUTTON1) == 0) return;
        path().ifPresent(path -> {
            long to = frame(event.x, path.frames());
            if (dragged < 0) pane.scrub(to);
            else moved = to;
            canvas.redraw();
        });
    }

    private void up(Event event) {
        long from = dragged;
        dragged = -1;
        if (from < 0) return;
        path().ifPresent(path -> {
            long to = frame(event.x, path.frames());
            if (to == from) return;
            Key key = path.keys().stream().filter(each -> each.frame() == from).findFirst().orElseThrow();
            deeds.path(path.without(from).with(key.at(to)));
            pane.scrub(to);
        });
    }

    /** A double click lets the camera come to rest at a key, or run through. */
    private void ease(Event event) {
        dragged = -1;
        path().ifPresent(path -> hit(event.x).ifPresent(key -> deeds.path(path.with(key.eased(!key.eased())))));
    }

    private void paint(GC gc) {
        Look look = desk.site().look();
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setFont(look.font(TypeStyle.SMALL));
        CameraPath path = path().orElse(null);
        if (path == null) return;
        int middle = area.height * 5 / 8;
        gc.setForeground(look.colour(Tone.LINE));
        gc.drawLine(left(), middle, area.width - left(), middle);
        for (long frame = 0; frame < path.frames(); frame += RATE) {
            int x = column(frame, path.frames());
            gc.setForeground(look.colour(Tone.LINE));
            gc.drawLine(x, middle - 4, x, middle + 4);
            gc.setForeground(look.colour(Tone.FAINT));
            gc.drawText(frame / RATE + " s", x + 3, 2, true);
        }
        if (path.keys().isEmpty()) {
            gc.drawText(desk.texts().text("track.empty"), left() + 6 * look.unit(), middle + 3, true);
        }
        for (Key key : path.keys()) diamond(gc, look, column(key.frame() == dragged ? moved : key.frame(), path.frames()), middle, key);
        int head = column(desk.frame(), path.frames());
        gc.setForeground(look.colour(Tone.ACCENT));
        gc.setLineWidth(2);
        gc.drawLine(head, 0, head, area.height);
        gc.setLineWidth(1);
    }

    /** An eased key is round, one that is run through is a diamond. */
    private void diamond(GC gc, Look look, int x, int y, Key key) {
        boolean here = Math.round(desk.frame()) == key.frame();
        gc.setBackground(look.colour(here ? Tone.ACCENT : Tone.TEXT));
        if (key.eased()) gc.fillOval(x - 5, y - 5, 11, 11);
        else gc.fillPolygon(new int[] {x - 6, y, x, y - 6, x + 6, y, x, y + 6});
    }
}
