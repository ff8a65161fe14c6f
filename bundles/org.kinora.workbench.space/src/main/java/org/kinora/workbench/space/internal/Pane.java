package org.kinora.workbench.space.internal;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CameraPath;

/** The picture of the scene: the pointer turns, moves and selects, the eye flies, frames are drawn when something is other. UI thread. */
final class Pane implements AutoCloseable {
    private static final int FLIGHT_MILLIS = 240;
    /** After so long without a movement the picture is drawn in full. */
    private static final int STILL_MILLIS = 120;
    private static final double TURN = 0.35;

    private final Desk desk;
    private final Deeds deeds;
    private final Stage stage;
    private final Strokes strokes;
    private boolean waiting;
    private boolean wired;
    private boolean moving;
    private int stillness;
    private Eye start;
    private Eye goal;
    private long flightBegan;
    private long playBegan = -1;
    private double playFrom;
    private int grabbed;
    private boolean panning;
    private int lastX;
    private int lastY;

    /** @throws org.kinora.api.work.Failure or SWTException or SWTError when there is no OpenGL here */
    Pane(Composite parent, Desk desk, Deeds deeds, Services services) {
        this.desk = desk;
        this.deeds = deeds;
        stage = new Stage(parent, services.graphics(), services.splats(), desk.site().look(), () -> desk.later(this::redraw));
        strokes = new Strokes(desk, deeds);
        Control canvas = stage.canvas();
        canvas.setData("test.id", "space");
        canvas.addListener(SWT.Paint, event -> paint());
        canvas.addListener(SWT.Resize, event -> redraw());
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.addListener(SWT.MouseDoubleClick, this::centre);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN && event.detail != SWT.TRAVERSE_ESCAPE);
        desk.onChange(() -> {
            rewire();
            redraw();
        });
    }

    Control control() {
        return stage.canvas();
    }

    /** The camera as the window sees through it. */
    Camera camera() {
        Rectangle area = stage.canvas().getClientArea();
        return playing() || showsPath() ? path().flatMap(path -> path.at(desk.frame(), area.width, area.height))
                .orElseGet(() -> desk.eye().camera(area.width, area.height)) : desk.eye().camera(area.width, area.height);
    }

    private boolean throughPath;

    private boolean showsPath() {
        return throughPath;
    }

    private Optional<CameraPath> path() {
        return desk.scene().map(Scene::path);
    }

    boolean playing() {
        return playBegan >= 0;
    }

    /** Another scene: nothing of the old one is on the device. */
    void forget() {
        stage.forget();
        goal = null;
        playBegan = -1;
        throughPath = false;
        rewire();
        redraw();
    }

    /** Shows a frame of the camera's way. */
    void scrub(double frame) {
        desk.frame(frame);
        throughPath = path().filter(way -> !way.keys().isEmpty()).isPresent();
        desk.changed();
    }

    /** Plays the camera's way from the frame that is shown, or stops. */
    void play() {
        if (playing()) {
            playBegan = -1;
            desk.changed();
            return;
        }
        path().filter(way -> way.keys().size() > 1).ifPresentOrElse(way -> {
            playFrom = desk.frame() >= way.frames() - 1 ? 0 : desk.frame();
            playBegan = System.nanoTime();
            throughPath = true;
            redraw();
        }, () -> desk.site().tell(desk.texts().text("path.two")));
    }

    /** Looks from there from now on, at once or on a short way. */
    void fly(Eye there) {
        leavePath();
        start = desk.eye();
        goal = there;
        flightBegan = System.nanoTime();
        redraw();
    }

    /** Looks from there. */
    void look(Eye there) {
        leavePath();
        goal = null;
        desk.eye(there);
        stir();
    }

    /** Whoever moves the eye goes on from what the path showed. */
    private void leavePath() {
        if (!throughPath) return;
        desk.eye(Eye.of(camera(), desk.eye().distance()));
        throughPath = false;
        playBegan = -1;
    }

    private void stir() {
        moving = true;
        int mine = ++stillness;
        control().getDisplay().timerExec(STILL_MILLIS, () -> {
            if (mine != stillness) return;
            moving = false;
            redraw();
        });
        redraw();
    }

    void redraw() {
        if (waiting || control().isDisposed()) return;
        waiting = true;
        control().getDisplay().asyncExec(this::paint);
    }

    private void paint() {
        waiting = false;
        if (control().isDisposed() || !control().isVisible()) return;
        advance();
        Rectangle area = stage.canvas().getClientArea();
        if (area.width < 2 || area.height < 2) return;
        desk.seen().ifPresent(scene -> {
            if (!wired) new Surroundings(desk, scene).send(stage, throughPath);
            wired = true;
        });
        desk.seen().ifPresent(scene -> stage.draw(scene, camera(), desk.manner(), desk.marks(), moving || goal != null || playing()));
        describe();
        if (goal != null || playing()) redraw();
    }

    private void advance() {
        if (goal != null) {
            double t = Math.min(1, (System.nanoTime() - flightBegan) / 1e6 / FLIGHT_MILLIS);
            desk.eye(start.towards(goal, 1 - Math.pow(1 - t, 3)));
            if (t >= 1) goal = null;
        }
        if (!playing()) return;
        double frame = playFrom + (System.nanoTime() - playBegan) / 1e9 * Track.RATE;
        long last = path().map(CameraPath::frames).orElse(1L) - 1;
        if (frame >= last) playBegan = -1;
        desk.frame(Math.min(frame, last));
        desk.changed();
    }

    /** What tests and readers are told. */
    private void describe() {
        control().setData("test.state", desk.scene().map(scene -> {
            Eye eye = desk.eye();
            return desk.texts().text("space.state", scene.file().getFileName(), scene.edit().living(), scene.edit().chosen(), scene.edit().done(),
                    Math.round(eye.yaw()), Math.round(eye.pitch()), Math.round(1000 * eye.distance()), desk.tool().word(), scene.path().keys().size(),
                    Math.round(desk.frame()), desk.texts().text(!desk.busy().isEmpty() ? "space.busy" : goal != null || moving || playing()
                            ? "space.moving"
                            : "space.still"));
        }).orElse(""));
    }

    /** Lines are sent with the next picture: before the first one the canvas has nothing to hold them. */
    private void rewire() {
        wired = false;
        redraw();
    }

    private void down(Event event) {
        control().setFocus();
        lastX = event.x;
        lastY = event.y;
        goal = null;
        boolean orbits = event.button == 1 && (desk.tool() == Tool.ORBIT || (event.stateMask & SWT.ALT) != 0);
        panning = event.button == 2 || event.button == 3 && (event.stateMask & SWT.SHIFT) != 0 || orbits && (event.stateMask & SWT.SHIFT) != 0;
        grabbed = panning || orbits || event.button == 3 ? event.button : 0;
        if (grabbed == 0 && event.button == 1) strokes.begin(camera(), event);
        hint();
    }

    private void moved(Event event) {
        if (grabbed == 0) {
            if (strokes.busy()) strokes.move(event);
            if (strokes.busy() || desk.tool() == Tool.BRUSH) {
                strokes.hover(event);
                hint();
            }
            return;
        }
        double dx = event.x - lastX;
        double dy = event.y - lastY;
        lastX = event.x;
        lastY = event.y;
        if (panning) {
            double share = 2 * Math.tan(Math.toRadians(desk.eye().angle()) / 2) / Math.max(1, stage.canvas().getClientArea().width);
            look(desk.eye().move(-dx * share, -dy * share, 0));
        } else if (grabbed == 3) {
            look(desk.eye().look(dx * TURN / 2, -dy * TURN / 2));
        } else {
            look(desk.eye().orbit(dx * TURN, -dy * TURN));
        }
    }

    private void up(Event event) {
        // A quick hand's moves may all be left out between down and up.
        if (grabbed != 0 || strokes.busy()) moved(event);
        if (grabbed == 0 && strokes.busy()) strokes.end(event);
        grabbed = 0;
        hint();
    }

    private void hint() {
        stage.hint(strokes.wires(camera(), stage.accent()));
        redraw();
    }

    private void wheel(Event event) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0 && desk.tool() == Tool.BRUSH) {
            desk.brush((int) Math.round(desk.brush() * Math.pow(1.15, event.count / 3.0)));
            desk.changed();
            return;
        }
        look(desk.eye().dolly(Math.pow(0.85, event.count / 3.0)));
    }

    /** A double click makes what is there the middle of all turning. */
    private void centre(Event event) {
        if (event.button != 1 || desk.tool() != Tool.ORBIT) return;
        deeds.at(camera(), event.x, event.y, place -> fly(desk.eye().around(place[0], place[1], place[2])));
    }

    @Override
    public void close() {
        stage.close();
    }
}
