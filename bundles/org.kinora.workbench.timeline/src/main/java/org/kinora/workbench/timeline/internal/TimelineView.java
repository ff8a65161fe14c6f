package org.kinora.workbench.timeline.internal;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Marker;
import org.kinora.api.json.Json;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FramePictures;
import org.kinora.api.workbench.Lesson;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.View;

/** The timeline; UI thread. Each gesture is one operation of the project, so that one undo takes it back. */
final class TimelineView implements View, Desk, TimelineKeys.Zoom {
    private static final double WHEEL = 1.2;
    private static final int REACH = 7;

    private final Site site;
    private final Texts texts;
    private final Look look;
    private final Canvas canvas;
    private final Backstage sounds = new Backstage();
    private final FramePictures pictures;
    private final Painter painter;
    private final HandlePainter handlePainter;
    private final Edits edits;
    private final TimelineKeys keys;
    private final Runnable unlisten;
    private Optional<Cut> cut = Optional.empty();
    private Labels labels = Labels.NONE;
    private Lanes lanes = Lanes.NONE;
    private Scale scale;
    private Optional<Gesture> gesture = Optional.empty();
    private Optional<Pull> pull = Optional.empty();
    private Optional<Landing> landing = Optional.empty();
    private Optional<Parameter> parameter = Optional.empty();
    private String selected = "";
    private String marker = "";
    private String hovered = "";
    private String state = "";
    private Point pressed = new Point(0, 0);
    private boolean scrubbing;
    private boolean snapping = true;

    TimelineView(Composite parent, Site site, Texts texts, MediaEngine media) {
        this.site = site;
        this.texts = texts;
        this.look = site.look();
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        canvas.setBackground(look.colour(Tone.GROUND));
        canvas.setData("test.id", "timeline");
        pictures = new FramePictures(media, site::file, parent.getDisplay(), Thumbs.HEIGHT, this::redraw);
        painter = new Painter(texts, new Thumbs(pictures), new Waves(media, site::file, parent.getDisplay(), sounds, this::redraw), look.unit());
        handlePainter = new HandlePainter(texts, look.unit());
        edits = new Edits(site, texts, canvas, this);
        keys = new TimelineKeys(site, texts, this, edits, this);
        scale = new Scale(left(), left(), 1);
        listen();
        site.actions(keys.actions());
        new Drops(canvas, this::landing, now -> {
            landing = now;
            canvas.setData("test.landing", now.map(Landing::operation).orElse(""));
            redraw();
        }, dropped -> edits.change(dropped.operation(), dropped.input()));
        unlisten = site.playhead().listen(frame -> follow());
        site.onSelect(this::chosen);
        site.onProject(this::load);
    }

    private void listen() {
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> bar());
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, this::twice);
        canvas.addListener(SWT.MouseExit, event -> hover("", ""));
        canvas.addListener(SWT.MenuDetect, event -> {
            if (cut.isPresent()) keys.menu(canvas, new Point(event.x, event.y));
        });
        // Only what listens to keys can take the keyboard.
        canvas.addListener(SWT.KeyDown, event -> { });
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, event -> scroll(event.count * 30));
        canvas.getVerticalBar().addListener(SWT.Selection, event -> redraw());
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
    }

    @Override
    public Optional<Cut> cut() {
        return cut;
    }

    @Override
    public Lanes lanes() {
        return lanes;
    }

    @Override
    public Labels labels() {
        return labels;
    }

    @Override
    public String selected() {
        return selected;
    }

    @Override
    public String marker() {
        return marker;
    }

    @Override
    public Optional<Parameter> parameter() {
        return parameter;
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
        edits.shown();
    }

    private void show(Cut now) {
        if (canvas.isDisposed()) return;
        boolean first = cut.isEmpty();
        cut = Optional.of(now);
        lanes = Lanes.of(now, painter.ruler() + look.unit(), look.unit());
        if (first) scale = Scale.all(left(), canvas.getClientArea().width, now.frames());
        bar();
        edits.shown();
    }

    private void bar() {
        int visible = Math.max(1, canvas.getClientArea().height - painter.ruler() - handlePainter.strip());
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

    /** What another view selects is selected here too, and the playhead goes to it. */
    private void chosen(String id) {
        if (id.equals(selected)) return;
        all().filter(one -> one.clip().id().equals(id)).findFirst().ifPresent(one -> {
            selected = id;
            if (!one.under(site.playhead().frame())) site.playhead().move(Math.round(one.lane().begin(one.clip())));
        });
        redraw();
    }

    private Handles handles() {
        return new Handles(scale, top(), parameter);
    }

    private void paint(Event event) {
        Rectangle area = canvas.getClientArea();
        if (area.isEmpty()) return;
        GcSurface surface = GcSurface.on(event.gc, look, area);
        if (cut.isEmpty()) {
            if (!state.isEmpty()) new Lesson(texts.text("timeline.empty.title"), state).draw(event.gc, look, area);
            return;
        }
        painter.paint(surface, new Painter.Scene(cut.get(), labels, lanes, scale, top(), site.playhead().frame(), selected, marker, gesture));
        surface.within(new Rectangle(scale.left(), painter.ruler(), area.width - scale.left(), area.height - painter.ruler()));
        all().filter(one -> one.lane().y() - top() + one.lane().height() > painter.ruler() && scale.x(one.lane().begin(one.clip())) < area.width
                && scale.x(one.lane().end(one.clip())) > scale.left() && pull.filter(now -> now.clip().equals(one.clip())).isEmpty())
                .forEach(one -> handlePainter.clip(surface, handles(), one.lane(), one.clip(), one.clip().id().equals(selected)
                        || one.clip().id().equals(hovered)));
        surface.within(area);
        pull.ifPresent(now -> handlePainter.pull(surface, handles(), now));
        landing.ifPresent(now -> handlePainter.landing(surface, handles(), now, area.width));
        handlePainter.line(surface, line(site.playhead().frame()).map(labels::of), area);
    }

    private Optional<Lanes.Hit> hit(int x, int y) {
        boolean track = y >= painter.ruler() && y < canvas.getClientArea().height - handlePainter.strip();
        return track ? lanes.hit(scale, x, y + top(), REACH) : Optional.empty();
    }

    private Optional<Landing> landing(Point place, String file) {
        boolean track = cut.isPresent() && place.y >= painter.ruler() && place.x >= scale.left();
        return track ? lanes.at(place.y + top()).flatMap(lane -> Landing.of(cut.get(), lane, scale.frame(place.x), labels, file)) : Optional.empty();
    }

    private Optional<Marker> marker(Event event) {
        return event.y >= painter.ruler() || cut.isEmpty() ? Optional.empty()
                : cut.get().markers().stream().filter(one -> Math.abs(scale.x(one.frame()) - event.x) <= look.unit()).findFirst();
    }

    private void down(Event event) {
        canvas.setFocus();
        if (cut.isEmpty() || event.button != 1 && event.button != 3) return;
        pressed = new Point(event.x, event.y);
        Optional<Marker> mark = marker(event);
        marker = mark.filter(one -> one.kind() == Marker.Kind.NOTE).map(Marker::id).orElse("");
        if (mark.isPresent()) {
            site.playhead().move(mark.get().frame());
            redraw();
            return;
        }
        if (event.y < painter.ruler()) {
            scrubbing = event.button == 1;
            drag(event);
            return;
        }
        if (event.x < scale.left()) {
            if (event.button == 1) head(event);
            return;
        }
        Optional<Lanes.Hit> hit = hit(event.x, event.y);
        selected = hit.map(found -> found.clip().id()).orElse("");
        if (hit.isPresent()) site.select(selected);
        if (hit.isPresent() && hit.get().lane().track().locked()) site.tell(texts.text("timeline.locked", hit.get().lane().track().id()));
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean shift = (event.stateMask & (SWT.MOD2 | SWT.MOD3)) != 0;
        if (event.button == 1) {
            pull = control || shift ? Optional.empty() : handle(event, hit);
            gesture = pull.isPresent() ? Optional.empty() : hit.flatMap(found -> Gesture.begin(found, control, shift));
        }
        redraw();
    }

    private Optional<Pull> handle(Event event, Optional<Lanes.Hit> hit) {
        return hit.flatMap(found -> handles().at(found.lane(), found.clip(), event.x, event.y));
    }

    private void head(Event event) {
        lanes.at(event.y + top()).ifPresent(lane -> {
            for (Switch one : Switch.values())
                if (one.fits(lane) && one.place(lane, scale.left(), look.unit()).contains(event.x, event.y + top()))
                    edits.inTurn(() -> over(one, lane.track().id()));
        });
    }

    /** The track as it is by then: the switch before may not have been shown yet. */
    private void over(Switch one, String track) {
        lanes.lanes().stream().map(Lane::track).filter(now -> now.id().equals(track)).findFirst()
                .ifPresent(now -> edits.change("cut.track", one.over(now)));
    }

    private void drag(Event event) {
        if (cut.isEmpty()) return;
        if (scrubbing) {
            site.playhead().move(Math.min(scale.frame(event.x), cut.get().frames() - 1));
        } else if (pull.isPresent()) {
            int height = Math.max(1, pull.get().lane().height() - 2);
            pull = pull.map(now -> now.pulled((event.x - pressed.x) / scale.zoom(), (double) (pressed.y - event.y) / height));
            redraw();
        } else if (gesture.isPresent()) {
            long asked = Math.round((event.x - pressed.x) / scale.zoom());
            boolean far = Math.abs(event.x - pressed.x) > 4;
            Snap snap = new Snap(lanes.snaps(cut.get(), site.playhead().frame()), snapping ? Math.round(8 / scale.zoom()) : 0);
            gesture = gesture.map(now -> now.dragged(!far ? 0 : now.kind() == Gesture.Kind.SLIP ? asked : snap.by(now.anchor(), asked)));
            redraw();
        } else {
            pointed(event);
        }
    }

    /** What lies under the mouse says what it is and what can be done with it. */
    private void pointed(Event event) {
        Optional<Lanes.Hit> hit = hit(event.x, event.y);
        Optional<Pull> handle = handle(event, hit);
        boolean edge = handle.isEmpty() && hit.isPresent() && hit.get().edge() != Lanes.Edge.BODY;
        int cursor = edge ? SWT.CURSOR_SIZEWE : handle.isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
        canvas.setCursor(cursor == SWT.CURSOR_ARROW ? null : canvas.getDisplay().getSystemCursor(cursor));
        String words = marker(event).map(one -> one.note().isBlank() ? one.title() : one.title() + "\n" + one.note())
                .or(() -> head(event.x, event.y)).orElseGet(() -> handlePainter.hint(handle, hit.map(this::about)));
        hover(hit.map(found -> found.clip().id()).orElse(""), words);
    }

    /** What a clip shows or sounds, how far it stands off its picture, and what dragging does here. */
    private String about(Lanes.Hit found) {
        return labels.of(found.clip()) + lanes.overhang(found.lane(), found.clip()).filter(one -> !one.none()).map(one -> "\n" + one.words(texts))
                .orElse("") + "\n" + texts.text("hint." + (found.edge() == Lanes.Edge.BODY ? "body" : "edge")
                        + (found.lane().picture() ? ".picture" : ""));
    }

    private Optional<String> head(int x, int y) {
        if (x >= scale.left() || y < painter.ruler()) return Optional.empty();
        return lanes.at(y + top()).flatMap(lane -> Arrays.stream(Switch.values()).filter(one -> one.fits(lane)
                && one.place(lane, scale.left(), look.unit()).contains(x, y + top())).findFirst()).map(one -> texts.text(one.key() + ".hint"));
    }

    private void hover(String clip, String words) {
        String hint = words.isEmpty() ? null : words;
        if (!Objects.equals(canvas.getToolTipText(), hint)) canvas.setToolTipText(hint);
        if (clip.equals(hovered)) return;
        hovered = clip;
        redraw();
    }

    private void up(Event event) {
        // The last move may still be on its way.
        if (gesture.isPresent() || pull.isPresent()) drag(event);
        scrubbing = false;
        Optional<Gesture> done = gesture;
        Optional<Pull> pulled = pull;
        gesture = Optional.empty();
        pull = Optional.empty();
        done.ifPresent(now -> now.input().ifPresent(input -> edits.change(now.operation(), input)));
        pulled.ifPresent(now -> now.input().ifPresent(input -> edits.change(now.operation(), input)));
        redraw();
    }

    /** On a marker its words are asked for; on a sound, or a picture whose values are shown, a key frame is added. */
    private void twice(Event event) {
        if (event.button != 1) return;
        marker(event).filter(one -> one.kind() == Marker.Kind.NOTE).ifPresent(edits::note);
        Optional<Lanes.Hit> hit = event.x < scale.left() ? Optional.empty() : hit(event.x, event.y);
        if (hit.filter(found -> parameter.isPresent() || found.lane().track().role().sounding()).isPresent()) edits.key(scale.frame(event.x));
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

    @Override
    public void zoom(int steps, long frame) {
        scale = scale.zoomed(Math.pow(WHEEL, steps), scale.x(frame));
        redraw();
    }

    @Override
    public void whole() {
        scale = Scale.all(left(), canvas.getClientArea().width, cut.orElseThrow().frames());
        redraw();
    }

    @Override
    public void snap() {
        snapping = !snapping;
        site.tell(texts.text(snapping ? "timeline.snap.on" : "timeline.snap.off"));
    }

    @Override
    public void nextParameter() {
        parameter = parameter.isEmpty() ? Optional.of(Parameter.OPACITY) : parameter.get().next();
        site.tell(texts.text(parameter.map(Parameter::key).orElse("parameter.none")));
        redraw();
    }
}
