package org.kinora.workbench.player.internal;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.film.Cut;
import org.kinora.api.json.Json;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.Transport;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.View;

/** The player: picture, transport, clock; shares the playhead with the timeline. UI thread. */
final class PlayerView implements View {
    private static final int TICK = 10;
    private static final int WIDEST = 960;
    private static final int FASTEST = 8;

    private final Site site;
    private final Texts texts;
    private final MediaEngine media;
    private final Display display;
    private final Stage stage;
    private final Label clock;
    private final Label notes;
    private final FlatButton play;
    private final FlatButton loop;
    private final Decoder decoder;
    private final Map<String, Path> files = new ConcurrentHashMap<>();
    private final Runnable unlisten;
    private final Runnable tick = this::tick;
    private Optional<Cut> cut = Optional.empty();
    private Optional<Playback> playback = Optional.empty();
    private int speed;
    private long in;
    private long out = Long.MAX_VALUE;
    private boolean looping;
    private long dropped;
    private long last = -1;

    PlayerView(Composite parent, Site site, Texts texts, MediaEngine media) {
        this.site = site;
        this.texts = texts;
        this.media = media;
        this.display = parent.getDisplay();
        Look look = site.look();
        Composite page = new Composite(parent, SWT.NONE);
        page.setBackground(look.colour(Tone.GROUND));
        GridLayout rows = new GridLayout();
        rows.marginWidth = rows.marginHeight = 0;
        rows.verticalSpacing = 0;
        page.setLayout(rows);
        stage = new Stage(page, look);
        stage.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite bar = new Composite(page, SWT.NONE);
        bar.setBackground(look.colour(Tone.GROUND));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout columns = new GridLayout(6, false);
        columns.marginWidth = 4 * look.unit();
        bar.setLayout(columns);
        clock = label(bar, TypeStyle.MONO, Tone.TEXT, SWT.BEGINNING);
        button(bar, "player.back", () -> step(-1));
        play = button(bar, "player.play", this::toggle);
        button(bar, "player.on", () -> step(1));
        loop = button(bar, "player.loop", this::loop);
        notes = label(bar, TypeStyle.SMALL, Tone.FAINT, SWT.END);
        decoder = new Decoder(new Pictures(media, this::file), shown -> {
            if (!display.isDisposed()) display.asyncExec(() -> show(shown));
        });
        // Only what listens to keys can take the keyboard.
        stage.control().addListener(SWT.KeyDown, event -> { });
        keys();
        stage.control().addListener(SWT.MouseDown, event -> stage.control().setFocus());
        stage.control().addListener(SWT.MouseDoubleClick, event -> toggle());
        stage.control().addListener(SWT.Resize, event -> want());
        Runnable moves = site.playhead().listen(frame -> moved());
        Runnable wishes = site.playhead().onAsk(this::asked);
        unlisten = () -> {
            moves.run();
            wishes.run();
        };
        site.onProject(this::load);
        describe();
    }

    private Label label(Composite bar, TypeStyle style, Tone tone, int side) {
        Label label = new Label(bar, SWT.NONE);
        label.setFont(site.look().font(style));
        label.setForeground(site.look().colour(tone));
        label.setBackground(site.look().colour(Tone.GROUND));
        label.setAlignment(side == SWT.END ? SWT.RIGHT : SWT.LEFT);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    private FlatButton button(Composite bar, String key, Runnable action) {
        FlatButton button = new FlatButton(bar, site.look(), FlatButton.Kind.PLAIN, texts.text(key), texts.text(key + ".hint"), action);
        Point size = button.size();
        GridData data = new GridData(Math.max(size.x, 12 * site.look().unit()), size.y);
        button.control().setLayoutData(data);
        return button;
    }

    @Override
    public void focus() {
        stage.control().setFocus();
    }

    @Override
    public void close() {
        unlisten.run();
        stop();
        decoder.close();
    }

    /** Asked by the decoding threads; the folder is looked into once for each asset. */
    private Optional<Path> file(String asset) {
        Path known = files.get(asset);
        if (known != null) return Optional.of(known);
        Optional<Path> found = site.file(asset);
        found.ifPresent(file -> files.put(asset, file));
        return found;
    }

    private void load() {
        if (site.project().isEmpty() || stage.control().isDisposed()) return;
        JsonObject input = new JsonObject();
        input.addProperty("whole", true);
        site.errands().ask("cut.show", input, answer -> read(answer.output()), failure -> none());
    }

    /** A long cut takes longer to read than the window may wait. */
    private void read(JsonObject answer) {
        Thread.ofVirtual().name("kinora-player-cut").start(() -> {
            Cut now = Json.read(answer.get("cut"), Cut.class);
            if (!display.isDisposed()) display.asyncExec(() -> show(now));
        });
    }

    private void none() {
        if (stage.control().isDisposed()) return;
        stop();
        cut = Optional.empty();
        stage.say(texts.text("player.none"));
        describe();
    }

    private void show(Cut now) {
        if (stage.control().isDisposed()) return;
        boolean another = !cut.equals(Optional.of(now));
        cut = Optional.of(now);
        stage.aspect(now.format().width(), now.format().height());
        if (another && speed != 0) start(speed);
        want();
        describe();
    }

    private void show(Pictures.Shown shown) {
        if (stage.control().isDisposed()) return;
        stage.show(shown);
        if (speed == 1 && last >= 0 && shown.frame() > last + 1) dropped += shown.frame() - last - 1;
        last = speed == 0 ? -1 : shown.frame();
        describe();
    }

    private void want() {
        if (cut.isEmpty()) return;
        Rectangle place = stage.picture();
        int width = Math.clamp(place.width, 64, Math.min(WIDEST, cut.get().format().width())) / 2 * 2;
        decoder.want(cut.get(), Math.min(site.playhead().frame(), cut.get().frames() - 1), width);
    }

    private void moved() {
        want();
        if (playback.isEmpty()) describe();
    }

    private void tick() {
        if (playback.isEmpty() || stage.control().isDisposed() || cut.isEmpty()) return;
        long first = looping ? in : 0;
        long end = Math.min(cut.get().frames(), looping ? out : Long.MAX_VALUE);
        long frame = playback.get().frame();
        if (speed > 0 && frame >= end || speed < 0 && frame < first) {
            site.playhead().move(speed > 0 ? end - 1 : first);
            if (looping) {
                site.playhead().move(speed > 0 ? first : end - 1);
                start(speed);
            } else {
                stop();
            }
        } else {
            site.playhead().move(frame);
        }
        display.timerExec(TICK, tick);
    }

    private void start(int wanted) {
        playback.ifPresent(Playback::close);
        if (cut.isEmpty()) return;
        if (wanted > 0 && site.playhead().frame() >= cut.get().frames() - 1) site.playhead().move(looping ? in : 0);
        speed = wanted;
        last = -1;
        playback = Optional.of(new Playback(cut.get(), site.playhead().frame(), wanted, media, this::file, DeviceLine::open));
        display.timerExec(TICK, tick);
        describe();
    }

    private void stop() {
        playback.ifPresent(Playback::close);
        playback = Optional.empty();
        speed = 0;
        if (!stage.control().isDisposed()) describe();
    }

    private void toggle() {
        if (speed != 0) stop();
        else start(1);
    }

    private void loop() {
        looping = !looping;
        loop.choose(looping);
    }

    private void step(long frames) {
        stop();
        if (cut.isPresent()) site.playhead().move(Math.clamp(site.playhead().frame() + frames, 0, cut.get().frames() - 1));
    }

    private void asked(Transport wish) {
        if (cut.isEmpty()) return;
        switch (wish) {
            case TOGGLE -> toggle();
            case STOP -> stop();
            case FORWARD -> start(speed < 1 ? 1 : Math.min(FASTEST, speed * 2));
            case BACKWARD -> start(speed > -1 ? -1 : Math.max(-FASTEST, speed * 2));
            case IN -> in = site.playhead().frame();
            case OUT -> out = site.playhead().frame() + 1;
        }
    }

    private void keys() {
        List<Action> actions = new ArrayList<>();
        key(actions, "toggle", "Space", () -> asked(Transport.TOGGLE));
        key(actions, "stop", "K", () -> asked(Transport.STOP));
        key(actions, "forward", "L", () -> asked(Transport.FORWARD));
        key(actions, "backward", "J", () -> asked(Transport.BACKWARD));
        key(actions, "in", "I", () -> asked(Transport.IN));
        key(actions, "out", "O", () -> asked(Transport.OUT));
        key(actions, "back", "Left", () -> step(-1));
        key(actions, "on", "Right", () -> step(1));
        key(actions, "secondBack", "Shift+Left", () -> step(-cut.orElseThrow().format().rate().round()));
        key(actions, "secondOn", "Shift+Right", () -> step(cut.orElseThrow().format().rate().round()));
        key(actions, "start", "Home", () -> step(-cut.orElseThrow().frames()));
        key(actions, "end", "End", () -> step(cut.orElseThrow().frames()));
        site.actions(actions);
    }

    private void key(List<Action> actions, String name, String keys, Runnable act) {
        actions.add(Action.of("player." + name, texts.text("key." + name), keys, () -> {
            if (cut.isPresent()) act.run();
        }));
    }

    private void describe() {
        play.words(texts.text(speed == 0 ? "player.play" : "player.pause"));
        if (cut.isEmpty()) {
            clock.setText("");
            notes.setText("");
            return;
        }
        long frame = site.playhead().frame();
        Cut film = cut.get();
        clock.setText(Timecode.of(frame, film.format().rate()) + " / " + Timecode.of(film.frames(), film.format().rate()));
        StringBuilder text = new StringBuilder();
        if (speed != 0 && speed != 1) text.append(texts.text("player.speed", speed)).append("   ");
        if (speed == 1 && playback.filter(Playback::audible).isEmpty()) text.append(texts.text("player.silent")).append("   ");
        if (dropped > 0) text.append(texts.text("player.dropped", dropped));
        notes.setText(text.toString());
        stage.control().setData("test.state", texts.text("player.state", texts.text(speed == 0 ? "player.paused" : "player.playing"), frame,
                film.frames(), dropped));
    }
}
