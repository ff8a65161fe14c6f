package org.kinora.workbench.canvas.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kinora.api.canvas.Card;
import org.kinora.api.canvas.Card.Mark;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Site;
import org.kinora.canvas.Alignment;
import org.kinora.canvas.Viewpoint;

/** What can be done with cards; all that changes the project is an operation. UI thread. */
final class CanvasActions {
    private final Site site;
    private final CanvasModel model;
    private final Texts texts;
    private final Runnable redraw;
    private final Consumer<Viewpoint> fly;
    private Menu menu;

    CanvasActions(Site site, CanvasModel model, Texts texts, Runnable redraw, Consumer<Viewpoint> fly) {
        this.site = site;
        this.model = model;
        this.texts = texts;
        this.redraw = redraw;
        this.fly = fly;
    }

    /** Keeps cards where they lie now. */
    void place(List<Card> moved) {
        if (moved.isEmpty()) return;
        model.place(moved);
        JsonObject input = new JsonObject();
        input.add("cards", array(moved.stream().map(card -> card.id() + "=" + card.x() + "," + card.y())));
        change("canvas.place", input);
    }

    /** Asks for the words of a note, of a new one at a place of the sheet or of one that is there. */
    void note(double x, double y, Card known, Control over) {
        new NoteSheet(over, site.look(), texts).ask(known == null ? "" : known.text(), words -> {
            JsonObject input = new JsonObject();
            if (known != null) input.addProperty("note", known.id());
            else input.addProperty("at", Math.round(x) + "," + Math.round(y));
            if (words.isBlank() && known == null) return;
            if (words.isBlank()) input.addProperty("remove", true);
            else input.addProperty("text", words);
            change("canvas.note", input);
        });
    }

    /** Uses a take in the film. */
    void choose(Card take) {
        change("take.choose", one("take", take.title()));
    }

    /** Takes the selected notes away. */
    void delete() {
        List<Card> notes = model.selection().stream().filter(card -> card.kind() == Card.Kind.NOTE).toList();
        if (notes.isEmpty() && !model.selected().isEmpty()) site.tell(texts.text("canvas.delete.notes"));
        for (Card note : notes) {
            JsonObject input = one("note", note.id());
            input.addProperty("remove", true);
            change("canvas.note", input);
        }
    }

    /** Makes the selected cards a group, or frees them. */
    void group(boolean make) {
        List<Card> cards = model.selection();
        if (cards.isEmpty() || make && cards.size() < 2) {
            site.tell(texts.text("canvas.group.two"));
            return;
        }
        JsonObject input = new JsonObject();
        input.add("cards", array(cards.stream().map(Card::id)));
        if (make) input.addProperty("name", name(cards.getFirst().title().split(" ")[0]));
        else input.addProperty("free", true);
        change("canvas.group", input);
    }

    /** One that no other group has. */
    private String name(String first) {
        Set<String> taken = model.sheet().cards().stream().map(Card::group).collect(Collectors.toSet());
        String name = texts.text("canvas.group.name", first);
        for (int i = 2; taken.contains(name); i++) name = texts.text("canvas.group.name", first + "-" + i);
        return name;
    }

    /** Locks the selected shots, or unlocks them when all are locked. */
    void lock() {
        List<Card> shots = model.selection().stream().filter(card -> card.kind() == Card.Kind.SHOT).toList();
        boolean off = shots.stream().allMatch(card -> card.marks().contains(Mark.LOCKED));
        for (Card shot : shots) {
            JsonObject input = one("shot", shot.id());
            input.addProperty("off", off);
            change("shot.lock", input);
        }
    }

    /** Shows what can be done here. */
    void menu(Control over, Point at) {
        if (menu != null) menu.dispose();
        menu = new Menu(over);
        Card hit = model.hit(at.x, at.y);
        if (hit != null) {
            switch (hit.kind()) {
                case TAKE -> {
                    item("canvas.menu.use", () -> choose(hit));
                    item(hit.marks().contains(Mark.STARRED) ? "canvas.menu.unstar" : "canvas.menu.star", () -> star(hit));
                }
                case SHOT -> {
                    item("canvas.menu.draw", () -> draw(hit));
                    item(hit.marks().contains(Mark.LOCKED) ? "canvas.menu.unlock" : "canvas.menu.lock", this::lock);
                }
                case NOTE -> {
                    item("canvas.menu.write", () -> note(hit.x(), hit.y(), hit, over));
                    item("canvas.menu.delete", this::delete);
                }
                case SCENE -> {}
            }
            item("canvas.menu.near", () -> fly.accept(model.fitting(true)));
            new MenuItem(menu, SWT.SEPARATOR);
        }
        if (model.selected().size() > 1) several();
        if (!model.selected().isEmpty()) item("canvas.menu.free", () -> free(model.selected()));
        item("canvas.menu.note", () -> note(model.from().sheetX(at.x), model.from().sheetY(at.y), null, over));
        item("canvas.menu.all", () -> fly.accept(model.fitting(false)));
        item("canvas.menu.arrange", this::arrange);
        menu.setVisible(true);
    }

    /** Brings the selected cards into line. */
    void align(Alignment alignment) {
        if (model.selected().size() < 2) {
            site.tell(texts.text("canvas.group.two"));
            return;
        }
        place(alignment.of(model.selection()));
        redraw.run();
    }

    private void several() {
        Menu lines = new Menu(menu);
        MenuItem line = new MenuItem(menu, SWT.CASCADE);
        line.setText(texts.text("canvas.menu.align"));
        line.setMenu(lines);
        for (Alignment alignment : Alignment.values()) {
            MenuItem item = new MenuItem(lines, SWT.PUSH);
            item.setText(texts.text("canvas.align." + alignment.name().toLowerCase(java.util.Locale.ROOT)));
            item.addListener(SWT.Selection, event -> align(alignment));
        }
        item("canvas.menu.group", () -> group(true));
        item("canvas.menu.ungroup", () -> group(false));
    }

    private void item(String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(texts.text(key));
        item.addListener(SWT.Selection, event -> {
            action.run();
            redraw.run();
        });
    }

    private void draw(Card shot) {
        JsonObject input = one("shot", shot.id());
        input.addProperty("use", true);
        change("panel.draw", input);
    }

    private void star(Card take) {
        JsonObject input = one("take", take.title());
        input.addProperty("off", take.marks().contains(Mark.STARRED));
        change("take.star", input);
    }

    /** All cards lie where the film puts them. */
    void arrange() {
        free(Set.of());
    }

    private void free(Set<String> cards) {
        JsonObject input = new JsonObject();
        input.add("cards", array(cards.stream()));
        input.addProperty("free", true);
        change("canvas.place", input);
    }

    private void change(String operation, JsonObject input) {
        site.errands().start(operation, input, reply -> site.changed(), failure -> site.changed());
    }

    private static JsonObject one(String name, String value) {
        JsonObject input = new JsonObject();
        input.addProperty(name, value);
        return input;
    }

    private static JsonArray array(Stream<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
