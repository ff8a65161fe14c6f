package org.kinora.workbench.board.internal;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.PastedFiles;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.WordsSheet;

/** What can be done with a shot on the board; every change is an operation that the project can take back. UI thread. */
final class BoardActions {
    private static final String PAINT = "org.kinora.workbench.paint";
    private static final String TAKES = "org.kinora.workbench.takes";
    private static final String FRAMES = "org.kinora.workbench.frames";
    private static final double SHORTEST = 0.5;

    private final Site site;
    private final Texts texts;
    private final Supplier<BoardOrder> order;
    private final Control over;
    private final ShotPieces pieces;

    BoardActions(Site site, Texts texts, Control over, Supplier<BoardOrder> order) {
        this.over = over;
        this.site = site;
        this.texts = texts;
        this.order = order;
        this.pieces = new ShotPieces(site, texts);
    }

    /** All that has keys. */
    List<Action> keys() {
        return List.of(
                key("next", List.of("Right", "Down"), () -> walk(1)),
                key("previous", List.of("Left", "Up"), () -> walk(-1)),
                key("first", List.of("Home"), () -> walk(-order.get().shots().size())),
                key("last", List.of("End"), () -> walk(order.get().shots().size())),
                key("later", List.of("Alt+Right"), () -> move(1)),
                key("earlier", List.of("Alt+Left"), () -> move(-1)),
                key("longer", List.of("Alt+Up"), () -> last(0.5)),
                key("shorter", List.of("Alt+Down"), () -> last(-0.5)),
                key("new", List.of("N"), () -> add(false)),
                key("copy", List.of("D"), () -> add(true)),
                key("keep", List.of("Ctrl+C"), this::keep),
                key("paste", List.of("Ctrl+V"), this::paste),
                key("note", List.of("T"), this::note),
                key("takes", List.of("C"), () -> show(TAKES)),
                key("frames", List.of("F"), () -> show(FRAMES)),
                key("draw", List.of("R"), this::draw),
                key("lock", List.of("L"), this::lock),
                key("paint", List.of("Enter", "P"), this::paint),
                key("delete", List.of("Delete"), this::delete),
                key("undo", List.of("Ctrl+Z"), () -> change("project.undo", new JsonObject())),
                key("redo", List.of("Ctrl+Y", "Ctrl+Shift+Z"), () -> change("project.redo", new JsonObject())));
    }

    private Action key(String name, List<String> keys, Runnable act) {
        return new Action("board." + name, texts.text("key." + name), keys, act);
    }

    private void walk(int step) {
        order.get().walked(site.selected(), step).ifPresent(shot -> site.select(shot.id()));
    }

    private void move(int step) {
        order.get().moved(site.selected(), step).ifPresentOrElse(this::follow, () -> site.tell(texts.text("board.scene.end")));
    }

    /** Puts a shot before the card at an index, which must be of its own scene. */
    void drop(String shot, int before) {
        order.get().dropped(shot, before).ifPresentOrElse(this::follow, () -> site.tell(texts.text("board.scene.own")));
    }

    private void follow(BoardOrder.Follow follow) {
        edit(follow.shot(), "order", follow.after());
    }

    /** A picture or files of another program become takes of the selected shot, what was copied in a film comes behind it. */
    private void paste() {
        Optional<ShotCard> shot = order.get().of(site.selected());
        List<String> files = new PastedFiles(over.getDisplay()).now();
        if (files.isEmpty()) pieces.paste(shot.map(ShotCard::id).orElse(""));
        else shot.ifPresentOrElse(card -> take(card, files), () -> site.tell(texts.text("board.select")));
    }

    /** Own pictures and clips become takes of a shot, the last one is used. */
    void take(ShotCard shot, List<String> files) {
        for (String file : files) {
            JsonObject source = new JsonObject();
            source.addProperty("path", file);
            JsonObject input = of(shot);
            input.add("file", source);
            site.errands().change("take.add", input, reply -> {
                site.tell(texts.text("board.taken", shot.label()));
                site.changed();
            });
        }
    }

    private void last(double by) {
        order.get().of(site.selected()).ifPresent(shot -> {
            double seconds = Math.max(SHORTEST, Math.round((shot.seconds() + by) * 2) / 2.0);
            edit(shot.id(), "duration", BigDecimal.valueOf(seconds).stripTrailingZeros().toPlainString());
            site.tell(texts.text("board.lasts", shot.label(), String.format(Locale.ROOT, "%.1f", seconds)));
        });
    }

    /** A new shot behind the selected one, empty or like it; it is selected. */
    private void add(boolean copy) {
        order.get().of(site.selected()).ifPresentOrElse(shot -> {
            JsonObject input = of(shot);
            if (copy) input.addProperty("copy", true);
            site.errands().change("shot.add", input, reply -> {
                JsonObject made = reply.output().getAsJsonObject("shot");
                site.changed();
                site.select(made.get("id").getAsString());
                site.tell(texts.text("board.new", made.get("label").getAsString()));
            });
        }, () -> site.tell(texts.text("board.select")));
    }

    private void keep() {
        order.get().of(site.selected()).ifPresentOrElse(shot -> pieces.copy(shot.id(), shot.label()), () -> site.tell(texts.text("board.select")));
    }

    /** What is to be seen in the shot, in words. */
    private void note() {
        order.get().of(site.selected()).ifPresent(shot -> new WordsSheet(texts.text("words.title"), shot.label(), texts.text("words.hint"),
                texts.text("words.keep"), "shot.words").open(over.getShell(), site.look(), shot.action(), words -> edit(shot.id(), "action", words)));
    }

    private void show(String view) {
        if (order.get().of(site.selected()).isPresent()) site.show(view);
        else site.tell(texts.text("board.select"));
    }

    private void draw() {
        order.get().of(site.selected()).ifPresent(shot -> {
            JsonObject input = of(shot);
            input.addProperty("use", true);
            change("panel.draw", input);
        });
    }

    private void lock() {
        order.get().of(site.selected()).ifPresent(shot -> {
            JsonObject input = of(shot);
            if (shot.locked()) input.addProperty("off", true);
            change("shot.lock", input);
        });
    }

    void paint() {
        if (order.get().of(site.selected()).isPresent()) site.show(PAINT);
    }

    private void delete() {
        order.get().of(site.selected()).ifPresent(shot -> {
            edit(shot.id(), "delete", "");
            site.tell(texts.text("board.deleted", shot.label()));
        });
    }

    private void edit(String shot, String field, String value) {
        JsonObject input = new JsonObject();
        input.addProperty("shot", shot);
        input.addProperty("field", field);
        input.addProperty("value", value);
        change("shot.edit", input);
    }

    private static JsonObject of(ShotCard shot) {
        JsonObject input = new JsonObject();
        input.addProperty("shot", shot.id());
        return input;
    }

    private void change(String operation, JsonObject input) {
        site.errands().change(operation, input, reply -> site.changed());
    }

    /** Shows what can be done with the selected shot. */
    void menu(Point display) {
        Menu menu = new Menu(over);
        for (Action action : keys()) {
            if (List.of("board.next", "board.previous", "board.first", "board.last").contains(action.id())) continue;
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(action.title() + "\t" + action.keys().getFirst());
            item.addListener(SWT.Selection, event -> action.run().run());
        }
        menu.setLocation(display);
        menu.addListener(SWT.Hide, event -> over.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
