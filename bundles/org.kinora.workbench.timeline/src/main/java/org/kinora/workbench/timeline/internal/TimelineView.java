package org.kinora.workbench.timeline.internal;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Role;
import org.kinora.api.json.Json;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.Transport;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.View;

/** The timeline; UI thread. Each gesture is one operation of the project, so that one undo takes it back. */
final class TimelineView implements View {
    private static final double WHEEL = 1.2;
    private static final int REACH = 7;

    private final Site site;
    private final Texts texts;
    private final Look look;
    private final Canvas canvas;
    private final Backstage pictures = new Backstage();
    private final Backstage sounds = new Backstage();
    private final Thumbs thumbs;
    private final Painter painter;
    private final Runnable unlisten;
    private Optional<Cut> cut = Optional.empty();
    private Labels labels = Labels.NONE;
    private Lanes lanes = Lanes.NONE;
    private Scale scale;
    private Optional<Gesture> gesture = Optional.empty();
    private String selected = "";
    private String state = "";
    private int pressed;
    private boolean scrubbing;
    private boolean snapping = true;

    TimelineView(Composite parent, Site site, Texts texts, MediaEngine media) {
        this.site = site;
        this.texts = texts;
        this.look = site.look();
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        canvas.setBackground(look.colour(Tone.GROUND));
        canvas.setData("test.id", "timeline");
        thumbs = new Thumbs(media, site::file, parent.getDisplay(), pictures, this::redraw);
        painter = new Painter(texts, thumbs, new Waves(media, site::file, parent.getDisplay(), sounds, this::redraw), look.unit());
        scale = new Scale(left(), left(), 1);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> bar());
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, this::up);
        // Only what listens to keys can take the keyboard.
        canvas.addListener(SWT.KeyDown, event -> { });
        keys();
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, event -> scroll(event.count * 30));
        canvas.getVerticalBar().addListener(SWT.Selection, event -> redraw());
        unlisten = site.playhead().listen(frame -> follow());
        site.onSelect(this::chosen);
        site.onProject(this::load);
    }

    private int left() {
        return 40 * look.unit();
    }

    @Override
    public void focus() {
        canvas.setFocus();
    }

    @Override
    public void close() {
        unlisten.run();
        pictures.close();
        sounds.close();
        thumbs.close();
    }

    private void load() {
        if (site.project().isEmpty() || canvas.isDisposed()) return;
        JsonObject input = new JsonObject();
        input.addProperty("whole", true);
        site.errands().ask("cut.show", input, answer -> read(answer.output()), failure -> none());
        site.errands().ask("film.plan", new JsonObject(), answer -> {
            labels = Labels.of(answer.output());
            redraw();
        }, failure -> {});
    }

    /** A long cut takes longer to read than the window may wait. */
    private void read(JsonObject answer) {
        Display display = canvas.isDisposed() ? null : canvas.getDisplay();
        if (display != null) Thread.ofVirtual().name("kinora-timeline-cut").start(() -> {
            Cut now = Json.read(answer.get("cut"), Cut.class);
            if (!display.isDisposed()) display.asyncExec(() -> show(now));
        });
    }

    private void none() {
        if (canvas.isDisposed()) return;
        cut = Optional.empty();
        state = texts.text("timeline.empty");
        redraw();
    }

    private void show(Cut now) {
        if (canvas.isDisposed()) return;
        boolean first = cut.isEmpty();
        cut = Optional.of(now);
        lanes = Lanes.of(now, painter.ruler() + look.unit(), look.unit());
        if (first) scale = Scale.all(left(), canvas.getClientArea().width, now.frames());
        bar();
    }

    private void bar() {
        int visible = Math.max(1, canvas.getClientArea().height - painter.ruler());
        canvas.getVerticalBar().setVisible(lanes.height() > visible);
        canvas.getVerticalBar().setValues(canvas.getVerticalBar().getSelection(), 0, Math.max(1, lanes.height()), Math.min(visible,
                Math.max(1, lanes.height())), 8 * look.unit(), visible);
        redraw();
    }

    private int top() {
        return canvas.getVerticalBar().getVisible() ? canvas.getVerticalBar().getSelection() : 0;
    }

    private void redraw() {
        if (canvas.isDisposed()) return;
        cut.ifPresent(film -> canvas.setData("test.state", texts.text("timeline.state", film.tracks().stream().mapToInt(track -> track.clips().size())
                .sum(), film.tracks().size(), site.playhead().frame(), selected.isEmpty() ? texts.text("timeline.nothing") : selected)));
        canvas.redraw();
    }

    /** Keeps the playhead in sight while it plays. */
    private void follow() {
        if (canvas.isDisposed()) return;
        double x = scale.x(site.playhead().frame());
        int width = canvas.getClientArea().width;
        if (!scrubbing && (x > width || x < scale.left())) scale = scale.moved(scale.left() + (width - scale.left()) * 0.1 - x);
        redraw();
    }

    private void chosen(String id) {
        cut.flatMap(film -> film.tracks().stream().flatMap(track -> track.clips().stream()).filter(clip -> clip.id().equals(id)).findFirst())
                .ifPresent(clip -> selected = clip.id());
        redraw();
    }

    private void paint(Event event) {
        Rectangle area = canvas.getClientArea();
        if (area.isEmpty()) return;
        GcSurface surface = GcSurface.on(event.gc, look, area);
        if (cut.isEmpty()) {
            surface.words(state, TypeStyle.HEADING, Tone.FAINT, 6 * look.unit(), 6 * look.unit(), area.width);
            return;
        }
        painter.paint(surface, new Painter.Scene(cut.get(), labels, lanes, scale, top(), site.playhead().frame(), selected, gesture));
    }

    private Optional<Lanes.Hit> hit(int x, int y) {
        return y < painter.ruler() ? Optional.empty() : lanes.hit(scale, x, y + top(), REACH);
    }

    private void down(Event event) {
        canvas.setFocus();
        if (cut.isEmpty() || event.button != 1) return;
        pressed = event.x;
        if (event.y < painter.ruler()) {
            scrubbing = true;
            drag(event);
            return;
        }
        if (event.x < scale.left()) {
            head(event);
            return;
        }
        Optional<Lanes.Hit> hit = hit(event.x, event.y);
        selected = hit.map(found -> found.clip().id()).orElse("");
        if (hit.isPresent()) site.select(selected);
        if (hit.isPresent() && hit.get().lane().track().locked()) site.tell(texts.text("timeline.locked", hit.get().lane().track().id()));
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean alt = (event.stateMask & SWT.MOD3) != 0;
        gesture = hit.flatMap(found -> Gesture.begin(found, control, alt));
        redraw();
    }

    private void head(Event event) {
        lanes.at(event.y + top()).ifPresent(lane -> {
            for (Switch one : Switch.values())
                if (one.fits(lane) && one.place(lane, scale.left(), look.unit()).contains(event.x, event.y + top()))
                    change("cut.track", one.over(lane.track()));
        });
    }

    private void drag(Event event) {
        if (cut.isEmpty()) return;
        if (scrubbing) {
            site.playhead().move(Math.min(scale.frame(event.x), cut.get().frames() - 1));
        } else if (gesture.isPresent()) {
            long asked = Math.round((event.x - pressed) / scale.zoom());
            boolean far = Math.abs(event.x - pressed) > 4;
            Snap snap = new Snap(lanes.snaps(cut.get(), site.playhead().frame()), snapping ? Math.round(8 / scale.zoom()) : 0);
            gesture = gesture.map(now -> now.dragged(!far ? 0 : now.kind() == Gesture.Kind.SLIP ? asked : snap.by(now.anchor(), asked)));
            redraw();
        } else {
            Optional<Lanes.Hit> hit = hit(event.x, event.y);
            boolean edge = hit.isPresent() && hit.get().edge() != Lanes.Edge.BODY;
            canvas.setCursor(edge ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
        }
    }

    private void up(Event event) {
        // The last move may still be on its way.
        if (gesture.isPresent()) drag(event);
        scrubbing = false;
        Optional<Gesture> done = gesture;
        gesture = Optional.empty();
        done.ifPresent(now -> now.input().ifPresent(input -> change(now.operation(), input)));
        redraw();
    }

    private void change(String operation, JsonObject input) {
        site.errands().start(operation, input, answer -> {
            site.tell(answer.text().lines().findFirst().orElse(""));
            site.changed();
        }, failure -> redraw());
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            scale = scale.zoomed(event.count > 0 ? WHEEL : 1 / WHEEL, Math.max(event.x, scale.left()));
            event.doit = false;
            redraw();
        } else if ((event.stateMask & SWT.MOD2) != 0) {
            scroll(event.count * 30);
            event.doit = false;
        }
    }

    private void scroll(double by) {
        scale = scale.moved(by);
        redraw();
    }

    private void keys() {
        List<Action> actions = new ArrayList<>();
        key(actions, "undo", List.of("Ctrl+Z"), frame -> history(false));
        key(actions, "redo", List.of("Ctrl+Y", "Ctrl+Shift+Z"), frame -> history(true));
        key(actions, "split", List.of("S"), this::split);
        key(actions, "mark", List.of("M"), this::mark);
        key(actions, "snap", List.of("N"), frame -> snap());
        key(actions, "delete", List.of("Delete", "Backspace"), frame -> delete(false));
        key(actions, "ripple", List.of("Shift+Delete", "Shift+Backspace"), frame -> delete(true));
        key(actions, "frameBack", List.of("Left"), frame -> site.playhead().move(frame - 1));
        key(actions, "frameOn", List.of("Right"), frame -> site.playhead().move(Math.min(last(), frame + 1)));
        key(actions, "secondBack", List.of("Shift+Left"), frame -> site.playhead().move(frame - second()));
        key(actions, "secondOn", List.of("Shift+Right"), frame -> site.playhead().move(Math.min(last(), frame + second())));
        key(actions, "cutBack", List.of("Up"), frame -> edit(false, frame));
        key(actions, "cutOn", List.of("Down"), frame -> edit(true, frame));
        key(actions, "start", List.of("Home"), frame -> site.playhead().move(0));
        key(actions, "end", List.of("End"), frame -> site.playhead().move(last()));
        key(actions, "nearer", List.of("Plus", "=", "Shift+="), frame -> scale = scale.zoomed(WHEEL, scale.x(frame)));
        key(actions, "farther", List.of("Minus"), frame -> scale = scale.zoomed(1 / WHEEL, scale.x(frame)));
        key(actions, "all", List.of("0", "\\"), frame -> scale = Scale.all(left(), canvas.getClientArea().width, cut.orElseThrow().frames()));
        key(actions, "play", List.of("Space"), frame -> site.playhead().ask(Transport.TOGGLE));
        key(actions, "stop", List.of("K"), frame -> site.playhead().ask(Transport.STOP));
        key(actions, "forward", List.of("L"), frame -> site.playhead().ask(Transport.FORWARD));
        key(actions, "backward", List.of("J"), frame -> site.playhead().ask(Transport.BACKWARD));
        key(actions, "in", List.of("I"), frame -> site.playhead().ask(Transport.IN));
        key(actions, "out", List.of("O"), frame -> site.playhead().ask(Transport.OUT));
        site.actions(actions);
    }

    /** @param act is told the frame under the playhead; nothing happens while there is no cut */
    private void key(List<Action> actions, String name, List<String> keys, LongConsumer act) {
        actions.add(new Action("timeline." + name, texts.text("key." + name), keys, () -> {
            if (cut.isEmpty()) return;
            act.accept(site.playhead().frame());
            redraw();
        }));
    }

    private long last() {
        return cut.orElseThrow().frames() - 1;
    }

    private long second() {
        return cut.orElseThrow().format().rate().round();
    }

    private void snap() {
        snapping = !snapping;
        site.tell(texts.text(snapping ? "timeline.snap.on" : "timeline.snap.off"));
    }

    /** The next cut, or the one before. */
    private void edit(boolean forward, long frame) {
        var cuts = cut.get().clips(Role.PICTURE).stream().map(Clip::position);
        if (forward) cuts.filter(at -> at > frame).findFirst().ifPresent(site.playhead()::move);
        else cuts.filter(at -> at < frame).reduce((one, other) -> other).ifPresent(site.playhead()::move);
    }

    private void history(boolean redo) {
        site.errands().start(redo ? "project.redo" : "project.undo", new JsonObject(), answer -> {
            site.tell(texts.text(redo ? "timeline.redone" : "timeline.undone"));
            site.changed();
        }, failure -> {});
    }

    /** Splits what is selected where the playhead is, else the picture. */
    private void split(long frame) {
        for (Lane lane : lanes.lanes()) {
            for (Clip clip : lane.track().clips()) {
                boolean meant = selected.isEmpty() ? lane.picture() : clip.id().equals(selected);
                if (!meant || frame <= lane.begin(clip) || frame >= lane.end(clip)) continue;
                JsonObject input = new JsonObject();
                input.addProperty("clip", clip.id());
                input.addProperty("at", frame - Math.round(lane.begin(clip)) + "f");
                change("cut.split", input);
                return;
            }
        }
    }

    private void mark(long frame) {
        cut.get().clips(Role.PICTURE).stream().filter(clip -> frame >= clip.position() && frame < clip.end()).findFirst().ifPresent(clip -> {
            JsonObject input = new JsonObject();
            input.addProperty("name", texts.text("timeline.marker", Painter.clock(frame / cut.get().format().rate().toDouble()), frame));
            input.addProperty("at", clip.id());
            input.addProperty("offset", frame - clip.position() + "f");
            change("cut.mark", input);
        });
    }

    /** A picture closes the gap unless Shift is held; everything else is lifted. */
    private void delete(boolean lift) {
        lanes.lanes().stream().filter(lane -> lane.track().clips().stream().anyMatch(clip -> clip.id().equals(selected))).findFirst()
                .ifPresent(lane -> {
            JsonObject input = new JsonObject();
            input.addProperty("clip", selected);
            change(lane.picture() && !lift ? "cut.extract" : "cut.lift", input);
        });
    }
}
