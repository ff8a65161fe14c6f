package org.kinora.workbench.space.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.splat.CameraPath;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.IconButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Slider;
import org.kinora.api.workbench.Tone;

/** The camera's way below the picture: play, keys, the track, what becomes of it. UI thread. */
final class PathBar {
    private final Composite bar;
    private final Desk desk;
    private final Deeds deeds;
    private final Pane pane;
    private final IconButton play;
    private final IconButton add;
    private final IconButton remove;
    private final Slider length;
    private final FlatButton shoot;
    private final Track track;

    PathBar(Composite parent, Desk desk, Deeds deeds, Pane pane) {
        this.desk = desk;
        this.deeds = deeds;
        this.pane = pane;
        Look look = desk.site().look();
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(look.colour(Tone.PANEL));
        play = icon("play", pane::play);
        add = icon("key", this::add);
        remove = icon("unkey", this::remove);
        length = new Slider(bar, look, desk.texts().text("path.length"), desk.texts().text("path.length.hint"), 12, 720, 2,
                frames -> String.format(java.util.Locale.ROOT, "%.1f s", frames / (double) Track.RATE), this::lasting);
        shoot = new FlatButton(bar, look, FlatButton.Kind.PLAIN, desk.texts().text("path.shoot"), desk.texts().text("path.shoot.hint"), deeds::shoot);
        track = new Track(bar, desk, deeds, pane);
        bar.addListener(SWT.Resize, event -> layout());
        desk.onChange(this::show);
    }

    private IconButton icon(String name, Runnable action) {
        return new IconButton(bar, desk.site().look(), Icons.of(name), "path-" + name, desk.texts().text("path." + name + ".hint"), () -> {
            action.run();
            pane.control().setFocus();
        });
    }

    Composite control() {
        return bar;
    }

    int height() {
        return 22 * desk.site().look().unit();
    }

    /** A key at the frame that is shown, from where one looks now; the first two stand at the ends. */
    void add() {
        desk.use(scene -> {
            CameraPath path = scene.path();
            long frame = Math.round(desk.frame());
            boolean taken = path.keys().stream().anyMatch(key -> key.frame() == frame);
            long at = path.keys().size() == 1 && taken ? path.frames() - 1 : frame;
            deeds.path(path.with(CameraPath.Key.of(at, true, pane.camera())));
            desk.frame(at);
            desk.changed();
        });
    }

    void remove() {
        desk.use(scene -> {
            if (scene.path().keys().stream().noneMatch(key -> key.frame() == Math.round(desk.frame())))
                desk.site().tell(desk.texts().text("path.none.here"));
            else deeds.path(scene.path().without(Math.round(desk.frame())));
        });
    }

    /** To the key before or behind the frame that is shown. */
    void jump(int by) {
        desk.scene().ifPresent(scene -> {
            double now = desk.frame();
            var frames = scene.path().keys().stream().mapToLong(CameraPath.Key::frame);
            (by > 0 ? frames.filter(frame -> frame > now + 0.5).min() : frames.filter(frame -> frame < now - 0.5).max()).ifPresent(pane::scrub);
        });
    }

    private void lasting(int frames) {
        desk.use(scene -> {
            if (frames <= scene.path().keys().size()) return;
            desk.frame(Math.min(desk.frame(), frames - 1));
            deeds.path(scene.path().lasting(frames));
        });
    }

    private void show() {
        if (bar.isDisposed()) return;
        desk.scene().ifPresent(scene -> length.show((int) scene.path().frames()));
        play.icon(Icons.of(pane.playing() ? "pause" : "play"));
    }

    private void layout() {
        Rectangle area = bar.getClientArea();
        int unit = desk.site().look().unit();
        int x = unit;
        for (IconButton button : new IconButton[] {play, add, remove}) {
            button.control().setBounds(x, unit, 9 * unit, 9 * unit);
            x += 9 * unit + unit;
        }
        length.control().setBounds(x + unit, 2 * unit, 42 * unit, 7 * unit);
        int wide = shoot.size().x;
        shoot.control().setBounds(area.width - wide - 2 * unit, unit + unit / 2, wide, 8 * unit);
        track.control().setBounds(0, 10 * unit, area.width, area.height - 10 * unit);
    }
}
