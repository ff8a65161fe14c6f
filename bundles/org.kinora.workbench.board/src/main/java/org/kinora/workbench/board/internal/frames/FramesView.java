package org.kinora.workbench.board.internal.frames;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.film.Cut;
import org.kinora.api.json.Json;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.FileQuestion;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.FramePictures;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.View;

/** The frames of the selected shot, and where it meets its neighbours; UI thread. */
final class FramesView implements View {
    private static final int HEIGHT = 180;
    private static final int TICK = 40;
    private static final double PREVIEW = 1.4;

    private final Site site;
    private final Texts texts;
    private final Display display;
    private final Canvas canvas;
    private final FramePictures pictures;
    private final FrameFile files;
    private final FramePainter painter;
    private List<Taken> shots = List.of();
    private Optional<Cut> cut = Optional.empty();
    private int cell;
    private long began = -1;
    private boolean searching;
    private boolean known;

    FramesView(Composite parent, Site site, Texts texts, MediaEngine media) {
        this.site = site;
        this.texts = texts;
        this.display = parent.getDisplay();
        this.files = new FrameFile(media);
        Composite page = new Composite(parent, SWT.NONE);
        page.setBackground(site.look().colour(Tone.PANEL));
        GridLayout rows = new GridLayout();
        rows.marginWidth = rows.marginHeight = rows.verticalSpacing = 0;
        page.setLayout(rows);
        canvas = new Canvas(page, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(page.getBackground());
        canvas.setData("test.id", "frames");
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        pictures = new FramePictures(media, site::file, display, HEIGHT, this::arrived);
        painter = new FramePainter(site.look(), texts, pictures);
        canvas.addListener(SWT.Paint, event -> painter.paint(event.gc, canvas.getClientArea(), scene()));
        canvas.addListener(SWT.MouseDown, this::clicked);
        canvas.addListener(SWT.MouseDoubleClick, event -> use(true));
        // Only what listens to keys can take the keyboard.
        canvas.addListener(SWT.KeyDown, event -> { });
        bar(page);
        site.actions(List.of(key("next", "Right", () -> step(1)), key("previous", "Left", () -> step(-1)), key("use", "Enter", () -> use(true)),
                key("add", "A", () -> use(false)), key("chain", "C", this::chain), key("own", "O", this::own), key("end", "E", this::end),
                key("free", "Delete", this::free), key("preview", "V", this::preview),
                key("conflict", ".", this::conflict), key("undo", "Ctrl+Z", () -> history("project.undo")),
                key("redo", "Ctrl+Y", () -> history("project.redo"))));
        site.onSelect(id -> show());
        site.onProject(this::load);
    }

    private Action key(String name, String keys, Runnable act) {
        return Action.of("frames." + name, texts.text("key." + name), keys, act);
    }

    private void bar(Composite page) {
        Composite bar = new Composite(page, SWT.NONE);
        bar.setBackground(page.getBackground());
        RowLayout row = new RowLayout();
        row.wrap = true;
        row.spacing = 2 * site.look().unit();
        row.marginLeft = row.marginRight = 4 * site.look().unit();
        row.marginTop = row.marginBottom = 3 * site.look().unit();
        bar.setLayout(row);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button(bar, "frames.use", () -> use(true));
        button(bar, "frames.add", () -> use(false));
        button(bar, "frames.chain", this::chain);
        button(bar, "frames.own", this::own);
        button(bar, "frames.end", this::end);
        button(bar, "frames.preview", this::preview);
        button(bar, "frames.conflict", this::conflict);
    }

    private void button(Composite bar, String key, Runnable action) {
        FlatButton button = new FlatButton(bar, site.look(), FlatButton.Kind.PLAIN, texts.text(key), texts.text(key + ".hint"), action);
        Point size = button.size();
        button.control().setLayoutData(new RowData(size.x, size.y));
    }

    @Override
    public void focus() {
        canvas.setFocus();
    }

    @Override
    public void close() {
        pictures.close();
    }

    private void load() {
        if (site.project().isEmpty() || canvas.isDisposed()) return;
        JsonObject whole = new JsonObject();
        whole.addProperty("whole", true);
        site.errands().ask("film.plan", new JsonObject(), plan -> site.errands().ask("cut.show", whole,
                answer -> read(answer.output(), labels(plan.output())), failure -> none()), failure -> none());
    }

    /** A long cut takes longer to read than the window may wait. */
    private void read(JsonObject answer, Map<String, Taken.Place> labels) {
        Thread.ofVirtual().name("kinora-frames-cut").start(() -> {
            Cut now = Json.read(answer.get("cut"), Cut.class);
            if (!display.isDisposed()) display.asyncExec(() -> {
                known = true;
                cut = Optional.of(now);
                shots = Taken.of(now, labels);
                show();
            });
        });
    }

    private static Map<String, Taken.Place> labels(JsonObject plan) {
        Map<String, Taken.Place> labels = new HashMap<>();
        JsonObject story = plan.getAsJsonObject("story");
        if (!story.has("scenes")) return labels;
        for (JsonElement scene : story.getAsJsonArray("scenes")) {
            if (!scene.getAsJsonObject().has("shots")) continue;
            for (JsonElement shot : scene.getAsJsonObject().getAsJsonArray("shots"))
                labels.put(shot.getAsJsonObject().get("id").getAsString(), new Taken.Place(shot.getAsJsonObject().get("label").getAsString(),
                        scene.getAsJsonObject().get("id").getAsString()));
        }
        return labels;
    }

    private void none() {
        known = true;
        shots = List.of();
        cut = Optional.empty();
        show();
    }

    private int at() {
        for (int i = 0; i < shots.size(); i++) if (shots.get(i).id().equals(site.selected())) return i;
        return -1;
    }

    private Optional<Taken> shot(int index) {
        return index >= 0 && index < shots.size() ? Optional.of(shots.get(index)) : Optional.empty();
    }

    private FramePainter.Scene scene() {
        int at = at();
        double part = began < 0 ? -1 : Math.min(1, (System.nanoTime() - began) / 1e9 / PREVIEW);
        return new FramePainter.Scene(shot(at), at > 0 ? shot(at - 1) : Optional.empty(), at >= 0 ? shot(at + 1) : Optional.empty(), cell, part,
                known, !shots.isEmpty());
    }

    private void show() {
        if (canvas.isDisposed()) return;
        describe();
        canvas.redraw();
    }

    private void arrived() {
        if (canvas.isDisposed()) return;
        show();
        if (searching) conflict();
    }

    private void describe() {
        int at = at();
        String meets = at > 0 ? gap(shots.get(at - 1), shots.get(at)).map(gap -> gap.conflict() ? ", " + texts.text("frames.state.conflict") : "")
                .orElse("") : "";
        canvas.setData("test.state", shot(at).map(shot -> texts.text("frames.state", shot.label(), cell)).orElse(texts.text("frames.state.none"))
                + shot(at).map(shot -> own(shot.own())).orElse("") + meets);
    }

    private String own(Taken.Own own) {
        return (own.first().isPresent() ? ", " + texts.text("frames.state.first") : "") + (own.last().isPresent() ? ", " + texts.text(
                "frames.state.last") : "") + (own.adrift() ? ", " + texts.text("frames.state.adrift") : "");
    }

    /** Empty while frames are read, and between scenes, where light may change. */
    private Optional<Gap> gap(Taken one, Taken other) {
        if (!one.scene().equals(other.scene())) return Optional.empty();
        Optional<Image> last = pictures.of(one.ends().asset(), one.ends().frame(), one.rate());
        Optional<Image> first = pictures.of(other.begins().asset(), other.begins().frame(), other.rate());
        return last.isEmpty() || first.isEmpty() ? Optional.empty() : Optional.of(painter.gap(last.get(), first.get()));
    }

    private void clicked(Event event) {
        canvas.setFocus();
        int found = FramePlan.of(canvas.getClientArea(), site.look().unit()).cell(event.x, event.y);
        if (found >= 0) cell = found;
        show();
    }

    private void step(int by) {
        cell = Math.clamp(cell + by, 0, FramePlan.CELLS - 1);
        show();
    }

    /** The frame that is marked on the strip becomes a take; it is used in the film or not. */
    private void use(boolean chosen) {
        shot(at()).ifPresent(shot -> write(shot, shot.frame(shot.strip(FramePlan.CELLS).get(cell)), shot, chosen));
    }

    /** The shot begins with the frame that the shot before ends with. */
    private void chain() {
        int at = at();
        if (at > 0) write(shots.get(at - 1), shots.get(at - 1).last(), shots.get(at), true);
        else site.tell(texts.text("frames.first"));
    }

    private void write(Taken from, long frame, Taken to, boolean chosen) {
        Optional<Path> clip = site.file(from.asset().toString());
        if (clip.isEmpty() || cut.isEmpty()) return;
        int width = cut.get().format().width();
        int height = cut.get().format().height();
        Thread.ofVirtual().name("kinora-frame-file").start(() -> {
            try {
                Path file = files.write(clip.get(), frame, from.rate(), width, height, from.label() + "-f" + frame);
                if (!display.isDisposed()) display.asyncExec(() -> add(to, file, chosen));
            } catch (RuntimeException unreadable) {
                if (!display.isDisposed()) display.asyncExec(() -> site.tell(texts.text("frames.unwritable", unreadable.getMessage())));
            }
        });
    }

    private void add(Taken shot, Path file, boolean chosen) {
        JsonObject source = new JsonObject();
        source.addProperty("path", file.toString());
        JsonObject input = new JsonObject();
        input.addProperty("shot", shot.id());
        input.add("file", source);
        if (!chosen) input.addProperty("keepChoice", true);
        site.errands().change("take.add", input, reply -> {
            site.tell(texts.text(chosen ? "frames.used" : "frames.added", shot.label()));
            site.changed();
        });
    }

    /** A picture of one's own as the first frame. */
    private void own() {
        shot(at()).ifPresent(shot -> site.files().one(canvas.getShell(), FileQuestion.open(texts.text("key.own")))
                .ifPresent(file -> add(shot, file, true)));
    }

    /** A picture of one's own as the last frame: nothing that moves pictures here can be told where to end, so it is laid over the shot's end. */
    private void end() {
        shot(at()).ifPresent(shot -> site.files().one(canvas.getShell(), FileQuestion.open(texts.text("key.end"))).ifPresent(file -> {
            JsonObject source = new JsonObject();
            source.addProperty("path", file.toString());
            JsonObject input = new JsonObject();
            input.addProperty("shot", shot.id());
            input.add("file", source);
            site.errands().change("cut.anchor", input, reply -> {
                site.tell(texts.text("frames.anchored", shot.label()));
                site.changed();
            });
        }));
    }

    /** The shot begins and ends as it was made. */
    private void free() {
        List<String> clips = shot(at()).map(shot -> shot.own().clips()).orElse(List.of());
        if (clips.isEmpty()) site.tell(texts.text("frames.anchors.none"));
        for (String clip : clips) {
            JsonObject input = new JsonObject();
            input.addProperty("clip", clip);
            site.errands().change("cut.lift", input, reply -> {
                shot(at()).ifPresent(shot -> site.tell(texts.text("frames.freed", shot.label())));
                site.changed();
            });
        }
    }

    /** Shows how the shot follows the one before, a few times as long as it takes. */
    private void preview() {
        if (at() <= 0) {
            site.tell(texts.text("frames.first"));
            return;
        }
        began = System.nanoTime();
        tick();
    }

    private void tick() {
        if (canvas.isDisposed() || began < 0) return;
        if ((System.nanoTime() - began) / 1e9 > PREVIEW) began = -1;
        else display.timerExec(TICK, this::tick);
        canvas.redraw();
    }

    /** Goes on to the next shot that does not fit the one before; frames that are not there yet are waited for. */
    private void conflict() {
        searching = false;
        for (int i = Math.max(1, at() + 1); i < shots.size(); i++) {
            Taken one = shots.get(i - 1);
            Taken other = shots.get(i);
            if (!one.scene().equals(other.scene())) continue;
            Optional<Gap> gap = gap(one, other);
            if (gap.isEmpty() && site.file(one.asset().toString()).isPresent() && site.file(other.asset().toString()).isPresent()) {
                searching = true;
                return;
            }
            if (gap.filter(Gap::conflict).isPresent()) {
                site.select(other.id());
                site.tell(texts.text("frames.found", other.label()));
                return;
            }
        }
        site.tell(texts.text("frames.none"));
    }

    private void history(String operation) {
        site.errands().change(operation, new JsonObject(), reply -> site.changed());
    }
}
