package org.kinora.workbench.player.internal;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.kinora.api.film.Cut;
import org.kinora.api.json.Json;
import org.kinora.api.film.CutSounds;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.View;

/** The player: picture, scopes, transport, clock; shares the playhead with the timeline. UI thread. */
final class PlayerView implements View, PlayerKeys.Looks {
    private static final int WIDEST = 960;
    private static final int COARSEST = 4;

    private final Site site;
    private final Texts texts;
    private final Display display;
    private final Stage stage;
    private final Scopes scopes;
    private final Bar bar;
    private final Deck deck;
    private final Contest contest;
    private final PlayerKeys keys;
    private final Decoder decoder;
    private final Map<String, Path> files = new ConcurrentHashMap<>();
    private final Runnable unlisten;
    private Optional<FullScreen> full = Optional.empty();
    private boolean guides;
    private int divisor = 1;
    private long dropped;
    private long last = -1;
    private boolean starting = true;
    private volatile boolean measuring;

    PlayerView(Composite parent, Site site, Texts texts, MediaEngine media, CutSounds sounds) {
        this.site = site;
        this.texts = texts;
        this.display = parent.getDisplay();
        Composite page = sheet(parent, 1);
        Composite pictures = sheet(page, 2);
        pictures.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stage = new Stage(pictures, site.look());
        stage.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scopes = new Scopes(pictures, site.look(), texts);
        GridData beside = new GridData(SWT.FILL, SWT.FILL, false, true);
        beside.widthHint = 110 * site.look().unit();
        beside.exclude = true;
        scopes.control().setLayoutData(beside);
        scopes.control().setVisible(false);
        deck = new Deck(display, site.playhead(), cut -> sounds.open(cut, asset -> file(asset.toString())), this::changed);
        contest = new Contest(site, texts, this::changed);
        keys = new PlayerKeys(texts, deck, this);
        bar = new Bar(page, site.look(), texts, deck, this);
        decoder = new Decoder(new Pictures(media, this::file), this::decoded);
        listen();
        site.actions(keys.actions());
        Runnable moves = site.playhead().listen(frame -> moved());
        Runnable wishes = site.playhead().onAsk(deck::asked);
        unlisten = () -> {
            moves.run();
            wishes.run();
        };
        site.onProject(this::load);
        describe();
    }

    private void listen() {
        // Only what listens to keys can take the keyboard.
        stage.control().addListener(SWT.KeyDown, event -> { });
        stage.control().addListener(SWT.MouseDown, event -> {
            stage.control().setFocus();
            stage.wipe(event.x);
        });
        stage.control().addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) stage.wipe(event.x);
        });
        stage.control().addListener(SWT.MouseDoubleClick, event -> deck.toggle());
        stage.control().addListener(SWT.Resize, event -> want());
    }

    private Composite sheet(Composite parent, int columns) {
        Composite sheet = new Composite(parent, SWT.NONE);
        sheet.setBackground(site.look().colour(Tone.GROUND));
        GridLayout grid = new GridLayout(columns, false);
        grid.marginWidth = grid.marginHeight = 0;
        grid.verticalSpacing = grid.horizontalSpacing = 0;
        sheet.setLayout(grid);
        return sheet;
    }

    @Override
    public void focus() {
        stage.control().setFocus();
    }

    @Override
    public void close() {
        unlisten.run();
        full.ifPresent(screen -> screen.shell().dispose());
        deck.close();
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
        deck.load(Optional.empty());
        stage.say(texts.text("player.none"));
        describe();
    }

    private void show(Cut now) {
        if (stage.control().isDisposed()) return;
        stage.aspect(now.format().width(), now.format().height());
        deck.load(Optional.of(now));
        changed();
    }

    /** On the decoder's thread. */
    private void decoded(Pictures.Shown shown) {
        Optional<Map<Scope, int[]>> plots = measuring ? shown.picture().map(Scopes::plots) : Optional.empty();
        if (!display.isDisposed()) display.asyncExec(() -> {
            show(shown);
            plots.ifPresent(scopes::show);
        });
    }

    private void show(Pictures.Shown shown) {
        if (stage.control().isDisposed()) return;
        stage.show(shown);
        full.ifPresent(screen -> screen.stage().show(shown));
        if (starting) deck.begun().ifPresent(millis -> {
            starting = false;
            stage.control().setData("test.start", millis);
        });
        if (deck.speed() == 1 && last >= 0 && shown.frame() > last + 1) dropped += shown.frame() - last - 1;
        last = deck.speed() == 0 ? -1 : shown.frame();
        describe();
    }

    private void want() {
        if (deck.cut().isEmpty()) return;
        Cut cut = deck.cut().get();
        Rectangle place = full.map(screen -> screen.stage().picture()).orElseGet(stage::picture);
        int widest = full.isPresent() ? cut.format().width() : Math.min(WIDEST, cut.format().width());
        int width = Math.max(64, Math.clamp(place.width, 64, Math.max(64, widest)) / divisor / 2 * 2);
        decoder.want(cut, contest.cut(cut), Math.min(site.playhead().frame(), cut.frames() - 1), width);
    }

    private void moved() {
        want();
        deck.moved();
        if (deck.speed() == 0) describe();
    }

    private void changed() {
        if (stage.control().isDisposed()) return;
        starting |= deck.speed() == 0;
        if (deck.speed() == 0) last = -1;
        stage.compare(contest.how());
        full.ifPresent(screen -> screen.stage().compare(contest.how()));
        want();
        describe();
    }

    @Override
    public void full() {
        if (full.isPresent()) {
            full.get().shell().close();
            return;
        }
        FullScreen screen = new FullScreen(stage.control().getShell(), site.look(), keys.full());
        deck.cut().ifPresent(cut -> screen.stage().aspect(cut.format().width(), cut.format().height()));
        screen.stage().guides(guides);
        screen.shell().addListener(SWT.Dispose, event -> {
            full = Optional.empty();
            if (!stage.control().isDisposed()) stage.control().setFocus();
        });
        full = Optional.of(screen);
        want();
    }

    @Override
    public void finer() {
        divisor = divisor == COARSEST ? 1 : divisor * 2;
        site.tell(texts.text("player.fineness." + divisor));
        changed();
    }

    @Override
    public void guides() {
        guides = !guides;
        stage.guides(guides);
        full.ifPresent(screen -> screen.stage().guides(guides));
        describe();
    }

    @Override
    public void scopes() {
        measuring = !measuring;
        ((GridData) scopes.control().getLayoutData()).exclude = !measuring;
        scopes.control().setVisible(measuring);
        scopes.control().getParent().layout();
        changed();
    }

    @Override
    public void compare() {
        deck.cut().ifPresent(cut -> contest.against(cut, site.playhead().frame()));
    }

    @Override
    public void comparison() {
        contest.next();
    }

    @Override
    public void choose() {
        contest.choose();
    }

    @Override
    public void scrub() {
        site.tell(texts.text(deck.audible(!deck.audible()) ? "player.scrub.on" : "player.scrub.off"));
    }

    private void describe() {
        bar.show(new Bar.State(guides, measuring, contest.rival().isPresent(), divisor, dropped, site.playhead().frame()));
        deck.cut().ifPresent(film -> stage.control().setData("test.state", texts.text("player.state",
                texts.text(deck.speed() == 0 ? "player.paused" : "player.playing"), site.playhead().frame(), film.frames(), dropped)
                + contest.rival().map(rival -> ", " + texts.text("player.compare.with", rival.take())).orElse("")));
    }
}
