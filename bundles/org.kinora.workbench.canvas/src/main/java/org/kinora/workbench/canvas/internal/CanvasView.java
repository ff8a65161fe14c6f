package org.kinora.workbench.canvas.internal;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.canvas.Card;
import org.kinora.api.canvas.Sheet;
import org.kinora.api.json.Json;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.View;
import org.kinora.canvas.Alignment;
import org.kinora.canvas.Box;
import org.kinora.canvas.Viewpoint;
import org.kinora.gl.Effort;
import org.kinora.gl.Graphics;

/** The canvas in the window: pointer, wheel and keys move it and what lies on it. UI thread. */
final class CanvasView implements View {
    private static final double STEP = 1.2;
    private static final int FLIGHT_MILLIS = 220;

    private final Site site;
    private final Texts texts;
    private final Composite parent;
    private final CanvasModel model = new CanvasModel();
    private final CanvasActions actions;
    private Glass glass;
    private PictureShelf shelf;
    private boolean fitted;
    private boolean waiting;
    private boolean space;
    /** What came while the pointer was at work. */
    private Sheet next;
    private Viewpoint start;
    private Viewpoint goal;
    private long flightBegan;

    CanvasView(Composite parent, Site site, Graphics graphics, Texts texts) {
        this.parent = parent;
        this.site = site;
        this.texts = texts;
        parent.setLayout(new FillLayout());
        actions = new CanvasActions(site, model, texts, this::redraw, this::fly);
        try {
            glass = new Glass(parent, graphics, site.look());
        } catch (Failure | SWTError | SWTException none) {
            say(texts.text("canvas.no.opengl", none.getMessage()));
            return;
        }
        shelf = new PictureShelf(parent.getDisplay(), site::file, this::redraw);
        var canvas = glass.canvas();
        canvas.setData("test.id", "canvas");
        canvas.addListener(SWT.Paint, event -> paint());
        canvas.addListener(SWT.Resize, event -> resized());
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, this::opened);
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, event -> space |= event.keyCode == ' ');
        canvas.addListener(SWT.KeyUp, event -> space &= event.character != ' ');
        canvas.addListener(SWT.MenuDetect, event -> actions.menu(canvas, point(event)));
        keys();
        site.onSelect(id -> chosen());
        site.onProject(this::load);
    }

    @Override
    public void focus() {
        if (glass != null) glass.canvas().setFocus();
    }

    @Override
    public void close() {
        if (shelf != null) shelf.close();
        if (glass != null) glass.close();
    }

    private void say(String sentence) {
        Label words = new Label(parent, SWT.WRAP);
        words.setText(sentence);
        words.setFont(site.look().font(TypeStyle.BODY));
        words.setForeground(site.look().colour(Tone.FAINT));
        words.setData("test.id", "canvas");
        words.setData("test.state", sentence);
    }

    private Point point(Event event) {
        return glass.canvas().toControl(event.x, event.y);
    }

    private void load() {
        if (site.project().isEmpty()) return;
        site.errands().ask("canvas.show", new JsonObject(), reply -> show(Json.read(reply.output().get("sheet"), Sheet.class)),
                failure -> describe(failure.failed()));
    }

    private void show(Sheet sheet) {
        if (glass.canvas().isDisposed()) return;
        if (model.busy()) {
            next = sheet;
            return;
        }
        next = null;
        model.show(sheet);
        if (!fitted && !sheet.cards().isEmpty() && glass.canvas().getSize().x > 1) {
            fitted = true;
            model.look(model.fitting(false));
        }
        chosen();
        redraw();
    }

    private void resized() {
        Rectangle area = glass.canvas().getClientArea();
        model.size(area.width, area.height);
        redraw();
    }

    private void redraw() {
        if (waiting || glass == null || glass.canvas().isDisposed()) return;
        waiting = true;
        glass.canvas().getDisplay().asyncExec(this::paint);
    }

    private void paint() {
        waiting = false;
        if (glass.canvas().isDisposed() || !glass.canvas().isVisible()) return;
        Rectangle area = glass.canvas().getClientArea();
        model.size(area.width, area.height);
        if (!fitted && !model.sheet().cards().isEmpty()) {
            fitted = true;
            model.look(model.fitting(false));
        }
        if (goal != null) advance();
        Effort effort = glass.draw(model.view(), shelf);
        Viewpoint from = model.from();
        describe(texts.text("canvas.state", model.sheet().cards().size(), String.format(Locale.ROOT, "%.3f", from.scale() * 100),
                Math.round(from.x()),
                Math.round(from.y()), model.selected().size(), effort.calls(), goal == null ? texts.text("canvas.still")
                        : texts.text("canvas.flying")));
        if (goal != null) redraw();
    }

    /** What tests and readers are told. */
    private void describe(String state) {
        if (glass.canvas().isDisposed()) return;
        glass.canvas().setData("test.state", state);
        glass.canvas().setData("test.sheet", model.sheet());
    }

    private void fly(Viewpoint there) {
        start = model.from();
        goal = there;
        flightBegan = System.nanoTime();
        redraw();
    }

    private void advance() {
        double t = Math.min(1, (System.nanoTime() - flightBegan) / 1e6 / FLIGHT_MILLIS);
        Rectangle area = glass.canvas().getClientArea();
        model.look(start.towards(goal, 1 - Math.pow(1 - t, 3), area.width, area.height));
        if (t >= 1) goal = null;
    }

    private void down(Event event) {
        glass.canvas().setFocus();
        if (event.button == 3) {
            Card hit = model.hit(event.x, event.y);
            if (hit != null && !model.selected().contains(hit.id())) model.select(Set.of(hit.id()));
        } else {
            goal = null;
            model.press(event.x, event.y, (event.stateMask & (SWT.SHIFT | SWT.MOD1)) != 0, event.button == 2 || space);
        }
        tell();
        redraw();
    }

    private void moved(Event event) {
        if (!model.busy()) return;
        model.drag(event.x, event.y, (event.stateMask & SWT.ALT) != 0);
        redraw();
    }

    private void up(Event event) {
        if (!model.busy()) return;
        // A quick hand's moves may all be left out between down and up.
        model.drag(event.x, event.y, (event.stateMask & SWT.ALT) != 0);
        List<Card> moved = model.release();
        if (next != null && moved.isEmpty()) show(next);
        actions.place(moved);
        tell();
        redraw();
    }

    private void opened(Event event) {
        model.release();
        Card hit = model.hit(event.x, event.y);
        if (hit == null) actions.note(model.from().sheetX(event.x), model.from().sheetY(event.y), null, glass.canvas());
        else if (hit.kind() == Card.Kind.NOTE) actions.note(hit.x(), hit.y(), hit, glass.canvas());
        else if (hit.kind() == Card.Kind.TAKE) actions.choose(hit);
        else fly(model.fitting(true));
    }

    private void wheel(Event event) {
        event.doit = false;
        goal = null;
        if ((event.stateMask & SWT.SHIFT) != 0) model.look(model.from().dragged(event.count * 40.0, 0));
        else model.look(model.from().zoomed(Math.pow(STEP, event.count / 3.0), event.x, event.y));
        redraw();
    }

    private void keys() {
        List<Action> keys = new ArrayList<>();
        key(keys, "cancel", List.of("Escape"), model::cancel);
        key(keys, "all", List.of("Home", "F", "Shift+1"), () -> fly(model.fitting(false)));
        key(keys, "selection", List.of("Shift+F", "Shift+2", "."), () -> fly(model.fitting(true)));
        key(keys, "next", List.of("Right", "Down"), () -> walk(1));
        key(keys, "previous", List.of("Left", "Up"), () -> walk(-1));
        key(keys, "delete", List.of("Delete"), actions::delete);
        key(keys, "true", List.of("1", "Ctrl+0"), () -> fly(model.middle(1 / model.from().scale())));
        key(keys, "nearer", List.of("Plus", "=", "Shift+="), () -> fly(model.middle(STEP * STEP)));
        key(keys, "farther", List.of("Minus"), () -> fly(model.middle(1 / STEP / STEP)));
        key(keys, "everything", List.of("Ctrl+A"), () -> model.select(model.sheet().cards().stream().map(Card::id).collect(Collectors.toSet())));
        key(keys, "group", List.of("Ctrl+G"), () -> actions.group(true));
        key(keys, "ungroup", List.of("Ctrl+Shift+G"), () -> actions.group(false));
        key(keys, "lock", List.of("L"), actions::lock);
        key(keys, "arrange", List.of(), actions::arrange);
        for (Alignment alignment : Alignment.values()) {
            String name = alignment.name().toLowerCase(Locale.ROOT);
            String title = texts.text("key.align", texts.text("canvas.align." + name));
            keys.add(Action.of("canvas.align." + name, title, "", () -> actions.align(alignment)));
        }
        site.actions(keys);
    }

    private void key(List<Action> all, String name, List<String> keys, Runnable act) {
        all.add(new Action("canvas." + name, texts.text("key." + name), keys, () -> {
            act.run();
            redraw();
        }));
    }

    private void walk(int step) {
        model.neighbour(step).ifPresent(card -> {
            model.select(Set.of(card.id()));
            tell();
            List<Card> one = List.of(card);
            Rectangle area = glass.canvas().getClientArea();
            if (!model.from().seen(area.width, area.height).meets(Box.around(one))) fly(model.fitting(true));
        });
    }

    /** Other views follow a single card. */
    private void tell() {
        List<Card> cards = model.selection();
        if (cards.size() == 1 && !cards.getFirst().id().equals(site.selected()) && cards.getFirst().kind() != Card.Kind.NOTE)
            site.select(cards.getFirst().id());
    }

    private void chosen() {
        String id = site.selected();
        if (model.selected().size() > 1 || model.selected().contains(id)) return;
        if (model.sheet().cards().stream().noneMatch(card -> card.id().equals(id))) return;
        model.select(Set.of(id));
        redraw();
    }
}
