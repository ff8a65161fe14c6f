package org.kinora.workbench.timeline.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Role;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.Playhead;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Transport;

/** All that can be done on the timeline by keys, and what of it stands in the menu of a clip; UI thread. */
final class TimelineKeys {
    private static final Set<String> MENU = Set.of("split", "copy", "cut", "paste", "attributes", "replace", "link", "louder", "softer", "parameter",
            "key", "ease", "match", "script", "mark", "note", "delete", "ripple", "undo", "redo");

    private final List<Action> actions = new ArrayList<>();
    private final Texts texts;
    private final Site site;
    private final Desk desk;
    private final Edits edits;

    TimelineKeys(Site site, Texts texts, Desk desk, Edits edits, Zoom zoom) {
        this.site = site;
        this.texts = texts;
        this.desk = desk;
        this.edits = edits;
        Playhead head = site.playhead();
        key("undo", frame -> edits.history(false), "Ctrl+Z");
        key("redo", frame -> edits.history(true), "Ctrl+Y", "Ctrl+Shift+Z");
        key("split", edits::split, "S");
        key("copy", edits::copy, "Ctrl+C");
        key("cut", edits::cut, "Ctrl+X");
        key("paste", edits::paste, "Ctrl+V");
        key("attributes", edits::attributes, "Ctrl+Alt+V");
        key("replace", edits::replace, "Ctrl+R");
        key("link", frame -> edits.link(), "U");
        key("louder", frame -> edits.louder(1), "Alt+Up");
        key("softer", frame -> edits.louder(-1), "Alt+Down");
        key("parameter", frame -> zoom.nextParameter(), "P");
        key("key", edits::key, "Alt+K");
        key("ease", edits::ease, "Alt+E");
        key("keyBack", frame -> edits.walk(frame, false), "Alt+Left");
        key("keyOn", frame -> edits.walk(frame, true), "Alt+Right");
        key("match", edits::match, "F");
        key("script", edits::script, "Shift+F");
        key("mark", frame -> edits.mark(frame, false), "M");
        key("note", frame -> edits.mark(frame, true), "Shift+M");
        key("snap", frame -> zoom.snap(), "N");
        key("delete", frame -> edits.delete(false), "Delete", "Backspace");
        key("ripple", frame -> edits.delete(true), "Shift+Delete", "Shift+Backspace");
        key("frameBack", frame -> head.move(frame - 1), "Left");
        key("frameOn", frame -> head.move(Math.min(last(), frame + 1)), "Right");
        key("secondBack", frame -> head.move(frame - second()), "Shift+Left");
        key("secondOn", frame -> head.move(Math.min(last(), frame + second())), "Shift+Right");
        key("cutBack", frame -> jump(false, frame), "Up");
        key("cutOn", frame -> jump(true, frame), "Down");
        key("start", frame -> head.move(0), "Home");
        key("end", frame -> head.move(last()), "End");
        key("nearer", frame -> zoom.zoom(1, frame), "Plus", "=", "Shift+=");
        key("farther", frame -> zoom.zoom(-1, frame), "Minus");
        key("all", frame -> zoom.whole(), "0", "\\");
        key("play", frame -> head.ask(Transport.TOGGLE), "Space");
        key("stop", frame -> head.ask(Transport.STOP), "K");
        key("forward", frame -> head.ask(Transport.FORWARD), "L");
        key("backward", frame -> head.ask(Transport.BACKWARD), "J");
        key("in", frame -> head.ask(Transport.IN), "I");
        key("out", frame -> head.ask(Transport.OUT), "O");
    }

    /** How the timeline itself is looked at. */
    interface Zoom {
        /** Nearer by one step, or farther, around a frame. */
        void zoom(int steps, long frame);

        void whole();

        /** Edges snap, or not. */
        void snap();

        /** Shows the key frames of the next value, or none. */
        void nextParameter();
    }

    List<Action> actions() {
        return actions;
    }

    /** @param act is told the frame under the playhead; nothing happens while there is no cut */
    private void key(String name, LongConsumer act, String... keys) {
        actions.add(new Action("timeline." + name, texts.text("key." + name), List.of(keys), () -> {
            long frame = site.playhead().frame();
            if (MENU.contains(name)) edits.inTurn(() -> run(act, frame));
            else run(act, frame);
        }));
    }

    private void run(LongConsumer act, long frame) {
        if (desk.cut().isPresent()) act.accept(frame);
    }

    private long last() {
        return desk.cut().orElseThrow().frames() - 1;
    }

    private long second() {
        return desk.cut().orElseThrow().format().rate().round();
    }

    /** The next cut, or the one before. */
    private void jump(boolean forward, long frame) {
        var cuts = desk.cut().orElseThrow().clips(Role.PICTURE).stream().map(Clip::position);
        if (forward) cuts.filter(at -> at > frame).findFirst().ifPresent(site.playhead()::move);
        else cuts.filter(at -> at < frame).reduce((one, other) -> other).ifPresent(site.playhead()::move);
    }

    /** What can be done with a clip. */
    void menu(Control over, Point place) {
        Menu menu = new Menu(over);
        for (Action action : actions) {
            if (!MENU.contains(action.id().substring("timeline.".length()))) continue;
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(action.title() + (action.keys().isEmpty() ? "" : "\t" + action.keys().getFirst()));
            item.addListener(SWT.Selection, event -> action.run().run());
        }
        menu.setLocation(place);
        menu.addListener(SWT.Hide, event -> over.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
