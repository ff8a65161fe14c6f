package org.kinora.workbench.space.internal;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.splat.edit.SplatEdit;
import org.kinora.api.workbench.Action;

/** What can be done by keys, as people who work in three dimensions expect it; all of it can be given other keys. UI thread. */
final class Keys {
    private static final double STEP = 0.06;

    private final Desk desk;
    private final Pane pane;
    private final List<Action> actions = new ArrayList<>();

    Keys(Desk desk, Deeds deeds, Pane pane, PathBar path) {
        this.desk = desk;
        this.pane = pane;
        for (Tool tool : Tool.values()) key("tool." + tool.word(), desk.texts().text("tool." + tool.word()), List.of("Shift+" + tool.key()),
                () -> desk.tool(tool));
        flying();
        views();
        key("all", List.of("Ctrl+A"), deeds::all);
        key("none", List.of("Ctrl+Shift+A", "Escape"), deeds::none);
        key("invert", List.of("Ctrl+I"), deeds::invert);
        key("grow", List.of("Ctrl+Plus", "Ctrl+="), deeds::grow);
        key("delete", List.of("Delete", "Backspace", "X"), deeds::delete);
        key("crop", List.of("Ctrl+Shift+X"), deeds::crop);
        key("duplicate", List.of("Ctrl+D"), deeds::duplicate);
        key("separate", List.of("P"), deeds::separate);
        key("floaters", List.of(), deeds::floaters);
        key("undo", List.of("Ctrl+Z"), deeds::undo);
        key("redo", List.of("Ctrl+Shift+Z", "Ctrl+Y"), deeds::redo);
        key("save", List.of("Ctrl+S"), deeds::save);
        key("left", List.of("Shift+Left"), () -> deeds.shift(-1, 0, 0));
        key("right", List.of("Shift+Right"), () -> deeds.shift(1, 0, 0));
        key("up", List.of("Shift+PageUp"), () -> deeds.shift(0, -1, 0));
        key("down", List.of("Shift+PageDown"), () -> deeds.shift(0, 1, 0));
        key("away", List.of("Shift+Up"), () -> deeds.shift(0, 0, 1));
        key("nearer", List.of("Shift+Down"), () -> deeds.shift(0, 0, -1));
        key("turn.left", List.of("Ctrl+Left"), () -> deeds.turn(0, -1, 0, 5));
        key("turn.right", List.of("Ctrl+Right"), () -> deeds.turn(0, -1, 0, -5));
        key("tilt.up", List.of("Ctrl+Up"), () -> deeds.turn(1, 0, 0, 5));
        key("tilt.down", List.of("Ctrl+Down"), () -> deeds.turn(1, 0, 0, -5));
        key("larger", List.of("Ctrl+PageUp"), () -> deeds.scale(1.05));
        key("smaller", List.of("Ctrl+PageDown"), () -> deeds.scale(1 / 1.05));
        key("key.add", List.of("K"), path::add);
        key("key.remove", List.of("Shift+K"), path::remove);
        key("key.next", List.of("."), () -> path.jump(1));
        key("key.previous", List.of(","), () -> path.jump(-1));
        key("play", List.of("Space"), pane::play);
        key("shoot", List.of("Ctrl+Return"), deeds::shoot);
        desk.site().actions(actions);
    }

    private void flying() {
        key("ahead", List.of("W", "Up"), () -> pane.look(desk.eye().move(0, 0, STEP)));
        key("back", List.of("S", "Down"), () -> pane.look(desk.eye().move(0, 0, -STEP)));
        key("fly.left", List.of("A", "Left"), () -> pane.look(desk.eye().move(-STEP, 0, 0)));
        key("fly.right", List.of("D", "Right"), () -> pane.look(desk.eye().move(STEP, 0, 0)));
        key("fly.up", List.of("E", "PageUp"), () -> pane.look(desk.eye().move(0, -STEP, 0)));
        key("fly.down", List.of("Q", "PageDown"), () -> pane.look(desk.eye().move(0, STEP, 0)));
        key("walk.ahead", List.of("Ctrl+Shift+W"), () -> pane.look(desk.eye().walk(0, STEP)));
        key("walk.back", List.of("Ctrl+Shift+S"), () -> pane.look(desk.eye().walk(0, -STEP)));
        key("wide", List.of("["), () -> pane.look(desk.eye().lens(desk.eye().angle() + 2)));
        key("long", List.of("]"), () -> pane.look(desk.eye().lens(desk.eye().angle() - 2)));
    }

    private void views() {
        key("frame", List.of("F", "Home"), this::frame);
        key("front", List.of("1"), () -> pane.fly(desk.eye().from(0, 0)));
        key("behind", List.of("Ctrl+1"), () -> pane.fly(desk.eye().from(180, 0)));
        key("side", List.of("3"), () -> pane.fly(desk.eye().from(-90, 0)));
        key("other.side", List.of("Ctrl+3"), () -> pane.fly(desk.eye().from(90, 0)));
        key("top", List.of("7"), () -> pane.fly(desk.eye().from(0, -89)));
        key("below", List.of("Ctrl+7"), () -> pane.fly(desk.eye().from(0, 89)));
    }

    /** All that is selected, or everything. */
    private void frame() {
        desk.use(scene -> {
            SplatEdit.Extent all = scene.edit().extent();
            pane.fly(desk.eye().fitting(all.middle(), all.radius()));
        });
    }

    private void key(String name, List<String> keys, Runnable run) {
        key(name, desk.texts().text("key." + name), keys, run);
    }

    private void key(String name, String title, List<String> keys, Runnable run) {
        actions.add(new Action("space." + name, title, keys, run));
    }
}
