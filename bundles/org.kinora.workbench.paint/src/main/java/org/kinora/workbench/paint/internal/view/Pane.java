package org.kinora.workbench.paint.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.opengl.GLCanvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.selection.Outline;
import org.kinora.workbench.paint.internal.document.PaintWork;
import org.kinora.workbench.paint.internal.document.Surface;
import org.kinora.workbench.paint.internal.tool.Hint;
import org.kinora.workbench.paint.internal.tool.Pen;
import org.kinora.workbench.paint.internal.tool.SpeedPressure;
import org.kinora.workbench.paint.internal.tool.Tool;
import org.kinora.workbench.paint.internal.tool.ToolKind;

/** The picture and the pen on it: draws, zooms, turns, and hands gestures to the tool. UI thread. */
final class Pane implements AutoCloseable {
    private static final double STEP = 1.2;
    private static final int MARCH_MILLIS = 130;
    private static final int MARGIN = 24;

    private final Desk desk;
    private final Deeds deeds;
    private final Glass glass;
    private final GLCanvas canvas;
    private Lens lens = new Lens(1, 0, 0, 0);
    private Easel shown;
    private Surface fitted;
    private boolean waiting;
    private boolean space;
    private boolean panning;
    private boolean drawing;
    private boolean comparing;
    private boolean quick;
    private int lastX;
    private int lastY;
    private boolean inside;
    private long marched = -1;
    private Easel marchedOn;
    private double march;
    private boolean ticking;
    private final SpeedPressure speed = new SpeedPressure();

    /** @throws org.kinora.api.work.Failure or SWTException or SWTError when there is no OpenGL here */
    Pane(Composite parent, Desk desk, Deeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
        glass = new Glass(parent, desk.engines().graphics(), desk.site().look());
        canvas = glass.canvas();
        canvas.setData("test.id", "paint");
        canvas.addListener(SWT.Paint, event -> paint());
        canvas.addListener(SWT.Resize, event -> redraw());
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseExit, event -> inside(false));
        canvas.addListener(SWT.MouseEnter, event -> {
            inside(true);
            // The hand is at the picture: its keys are meant.
            if (canvas.getShell() == canvas.getDisplay().getActiveShell()) canvas.setFocus();
        });
        canvas.addListener(SWT.MouseDoubleClick, event -> commit());
        canvas.addListener(SWT.MouseWheel, this::wheel);
        desk.onPainted(this::painted);
        desk.onChange(this::redraw);
    }

    GLCanvas control() {
        return canvas;
    }

    Glass glass() {
        return glass;
    }

    private void inside(boolean now) {
        inside = now;
        redraw();
    }

    private void painted(Area area) {
        Easel easel = desk.easel().orElse(null);
        if (easel == null) {
            if (shown != null) glass.clear();
            shown = null;
            fitted = null;
            redraw();
            return;
        }
        if (easel != shown) {
            shown = easel;
            comparing = false;
            quick = false;
            glass.before(null);
        }
        Surface surface = easel.document().surface();
        glass.show(surface, area);
        if (fitted == null || fitted.width() != surface.width() || fitted.height() != surface.height()) fit();
        fitted = surface;
        rims(easel);
        redraw();
    }

    void fit() {
        Rectangle area = canvas.getClientArea();
        desk.easel().ifPresent(easel -> lens = Lens.fitting(easel.document().width(), easel.document().height(), area.width, area.height, MARGIN));
        redraw();
    }

    /** Shows so many pixels of the screen for one of the picture. */
    void scale(double scale) {
        Rectangle area = canvas.getClientArea();
        lens = lens.zoomed(scale / lens.scale(), area.width / 2.0, area.height / 2.0);
        redraw();
    }

    void turn(double degrees) {
        Rectangle area = canvas.getClientArea();
        lens = lens.turned(Math.toRadians(degrees), area.width / 2.0, area.height / 2.0);
        redraw();
    }

    Lens lens() {
        return lens;
    }

    /** Shows the picture as it was opened, as long as it is asked for. */
    void compare(boolean on) {
        if (on == comparing) return;
        comparing = on;
        desk.easel().ifPresent(easel -> glass.before(on ? easel.before() : null));
        redraw();
    }

    boolean comparing() {
        return comparing;
    }

    /** Shows what is not selected under a veil; brushes select then. */
    void quick(boolean on) {
        quick = on;
        desk.free().ifPresent(easel -> {
            easel.toolbox().quick(on);
            veil(easel);
        });
        desk.changed();
    }

    boolean quick() {
        return quick;
    }

    private void veil(Easel easel) {
        glass.veil(quick ? easel.document().selection().orElse(null) : null);
    }

    void space(boolean down) {
        space = down;
    }

    /** The rims of a new selection are traced beside the window. */
    private void rims(Easel easel) {
        long now = easel.document().selections();
        if (now == marched && marchedOn == easel) return;
        marched = now;
        marchedOn = easel;
        if (quick) veil(easel);
        Mask copy = easel.document().selection().map(Pane::copied).orElse(null);
        if (copy == null) {
            glass.ants(List.of());
            return;
        }
        Thread.ofVirtual().name("kinora-rims").start(() -> {
            List<Hint> rims = new ArrayList<>();
            try (PaintWork work = new PaintWork(); copy) {
                Outline outline = desk.engines().selections().outline(copy, work);
                outline.contours().forEach(contour -> rims.add(new Hint(contour.points(), true)));
            }
            if (!desk.display().isDisposed()) desk.display().asyncExec(() -> march(rims, easel, now));
        });
    }

    private static Mask copied(Mask mask) {
        Mask copy = Mask.unbounded(mask.width(), mask.height());
        copy.copyFrom(mask);
        return copy;
    }

    private void march(List<Hint> rims, Easel easel, long of) {
        if (canvas.isDisposed() || marched != of || marchedOn != easel) return;
        glass.ants(rims);
        redraw();
        tick();
    }

    private void tick() {
        if (ticking || !glass.marching()) return;
        ticking = true;
        desk.display().timerExec(MARCH_MILLIS, () -> {
            ticking = false;
            if (canvas.isDisposed()) return;
            march = (march + 1) % 8;
            if (canvas.isVisible()) paint();
            tick();
        });
    }

    void redraw() {
        if (waiting || canvas.isDisposed()) return;
        waiting = true;
        canvas.getDisplay().asyncExec(this::paint);
    }

    private void paint() {
        waiting = false;
        if (canvas.isDisposed() || !canvas.isVisible()) return;
        List<Hint> hints = desk.easel().map(easel -> easel.toolbox().tool().hints()).orElse(List.of());
        glass.draw(lens, hints, circle(), march);
        describe();
    }

    /** The outline of the brush where the pen is. */
    private List<Hint> circle() {
        Easel easel = desk.easel().orElse(null);
        if (easel == null || !inside || space || panning || !easel.toolbox().kind().brush()) return List.of();
        double radius = desk.options().brush(easel.toolbox().kind()).diameter() / 2.0 * lens.scale();
        return List.of(Circles.of(lastX, lastY, Math.max(1.5, radius)));
    }

    /** What tests and readers are told. */
    private void describe() {
        canvas.setData("test.state", desk.easel().map(easel -> desk.texts().text("paint.state", easel.label(), easel.document().width() + "x" + easel
                .document().height(), String.format(Locale.ROOT, "%.2f", lens.scale() * 100), Math.round(lens.x()) + "," + Math.round(lens.y()),
                easel.toolbox().kind().word(), easel.document().layers().size(), easel.document().past().done(),
                        easel.document().selection().isPresent()
                        ? desk.texts().text("paint.some") : desk.texts().text("paint.none"), desk.chores().busy() ? desk.chores().title()
                                : desk.texts().text("paint.still"))).orElse(desk.texts().text("paint.closed")));
    }

    private Pen pen(Event event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        return new Pen(lens.pictureX(event.x + 0.5, event.y + 0.5), lens.pictureY(event.x + 0.5, event.y + 0.5),
                desk.options().bySpeed() ? speed.now() : 1, shift, alt, lens.scale());
    }

    private void down(Event event) {
        canvas.setFocus();
        lastX = event.x;
        lastY = event.y;
        Easel easel = desk.free().orElse(null);
        if (easel == null || event.button == 2 || space || easel.toolbox().kind() == ToolKind.HAND) {
            panning = event.button != 3;
            return;
        }
        if (event.button != 1) return;
        drawing = true;
        speed.begin(event.x, event.y, event.time);
        deeds.make(easel.toolbox().tool().press(pen(event)));
        if (easel.toolbox().lacksSource() && (event.stateMask & SWT.ALT) == 0) desk.site().tell(desk.texts().text("paint.source.first"));
        redraw();
    }

    private void moved(Event event) {
        inside = true;
        if (panning) lens = lens.panned(event.x - lastX, event.y - lastY);
        lastX = event.x;
        lastY = event.y;
        if (drawing) speed.at(event.x, event.y, event.time);
        desk.free().filter(easel -> !panning).ifPresent(easel -> {
            Tool tool = easel.toolbox().tool();
            if (drawing) deeds.make(tool.drag(pen(event)));
            else tool.hover(pen(event));
        });
        redraw();
    }

    private void up(Event event) {
        if (panning) {
            moved(event);
            panning = false;
        } else if (drawing) {
            drawing = false;
            desk.free().ifPresent(easel -> deeds.make(easel.toolbox().tool().release(pen(event))));
            desk.changed();
        }
        redraw();
    }

    /** Enter or a double click: an open shape is closed. */
    void commit() {
        drawing = false;
        desk.free().ifPresent(easel -> deeds.make(easel.toolbox().tool().commit()));
        redraw();
    }

    /** Escape: what is being drawn is dropped, then what is being done, then the selection. */
    void cancel() {
        if (desk.chores().busy()) {
            desk.chores().cancel();
            return;
        }
        desk.free().ifPresent(easel -> {
            Tool tool = easel.toolbox().tool();
            boolean open = tool.open();
            drawing = false;
            desk.painted(tool.cancel());
            if (!open && easel.document().selection().isPresent()) deeds.none();
        });
        redraw();
    }

    private void wheel(Event event) {
        event.doit = false;
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if ((event.stateMask & SWT.SHIFT) != 0) lens = lens.panned(event.count * 24.0, 0);
        else if ((event.stateMask & SWT.ALT) != 0) lens = lens.panned(0, event.count * 24.0);
        else lens = lens.zoomed(Math.pow(control ? 1.07 : STEP, event.count / 3.0), event.x, event.y);
        redraw();
    }

    @Override
    public void close() {
        glass.close();
    }
}
