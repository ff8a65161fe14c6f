package org.kinora.workbench.board.internal;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Lesson;
import org.kinora.api.workbench.Lines;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.View;

/**
 * The board: all shots with their panels; click selects, drag moves within the scene, arrows walk, the wheel scrolls, Ctrl with the wheel
 * sizes the cards, a file that is dropped on a card becomes a take of its shot. UI thread.
 */
final class BoardView implements View {
    private static final int SMALLEST = 140;
    private static final int LARGEST = 560;
    private static final int THRESHOLD = 6;

    private final Site site;
    private final Look look;
    private final Texts texts;
    private final Canvas canvas;
    private final Runnable arrived = this::redraw;
    private List<ShotCard> shots = List.of();
    private CardGrid grid = new CardGrid(List.of(), List.of(), 0);
    private final BoardActions actions;
    private Point pressed = new Point(0, 0);
    private int held = -1;
    private int gap = -1;
    private int landing = -1;
    private int drawn;
    private boolean twice;
    private int card = 250;
    private String title = "";
    private String state;

    BoardView(Composite parent, Site site, Texts texts) {
        this.site = site;
        this.look = site.look();
        this.texts = texts;
        this.state = texts.text("board.planning");
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        actions = new BoardActions(site, texts, canvas, () -> new BoardOrder(shots));
        canvas.setBackground(look.colour(Tone.PANEL));
        canvas.setData("test.id", "board");
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> arrange());
        canvas.addListener(SWT.MouseDown, this::clicked);
        // Only what listens to keys can take the keyboard.
        canvas.addListener(SWT.KeyDown, event -> { });
        canvas.addListener(SWT.MouseMove, this::dragged);
        canvas.addListener(SWT.MouseUp, this::released);
        canvas.addListener(SWT.MouseDoubleClick, event -> twice = event.button == 1);
        canvas.addListener(SWT.MenuDetect, event -> {
            if (selected() >= 0) actions.menu(new Point(event.x, event.y));
        });
        site.actions(actions.keys());
        new CardDrops(canvas, place -> grid.at(place.x, place.y + top()), this::landing, (card, files) -> actions.take(shots.get(card), files));
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        site.onSelect(id -> reveal());
        site.onProject(this::load);
    }

    @Override
    public void focus() {
        canvas.setFocus();
    }

    private void redraw() {
        if (!canvas.isDisposed()) canvas.redraw();
    }

    private void load() {
        if (site.project().isEmpty()) return;
        site.errands().ask("film.plan", new JsonObject(), plan -> site.errands().ask("take.list", new JsonObject(),
                takes -> held(ShotCard.all(plan.output(), takes.output())), failure -> said(failure.getMessage())),
                        failure -> said(failure.getMessage()));
    }

    /** A film that was not made yet has no cut, and so nothing that lies over its shots. */
    private void held(List<ShotCard> cards) {
        show(cards);
        JsonObject input = new JsonObject();
        input.addProperty("track", "anchors");
        site.errands().ask("cut.show", input, cut -> {
            List<ShotCard> known = ShotCard.anchored(cards, cut.output());
            if (shots == cards && !known.equals(cards)) show(known);
        }, failure -> { });
    }

    private void show(List<ShotCard> cards) {
        if (canvas.isDisposed()) return;
        shots = cards;
        title = texts.text("board.empty.title");
        state = texts.text("board.empty");
        arrange();
    }

    private void said(String sentence) {
        if (canvas.isDisposed()) return;
        title = "";
        state = sentence;
        canvas.redraw();
    }

    /** What tests and readers are told. */
    private void describe() {
        String chosen = selected() < 0 ? "" : texts.text("board.selected", shots.get(selected()).label());
        canvas.setData("test.order", shots.stream().map(ShotCard::id).toList());
        canvas.setData("test.pictures", shots.stream().map(ShotCard::image).toList());
        long anchored = shots.stream().filter(ShotCard::anchored).count();
        long locked = shots.stream().filter(ShotCard::locked).count();
        canvas.setData("test.state", texts.text("board.state", shots.size()) + (locked == 0 ? "" : ", " + locked + " " + texts.text("board.locked"))
                + (anchored == 0 ? "" : ", " + anchored + " " + texts.text("board.anchored")) + chosen);
    }

    private void arrange() {
        describe();
        int unit = look.unit();
        Rectangle area = canvas.getClientArea();
        grid = CardGrid.of(shots, area.width, card, 17 * unit, 9 * unit, 4 * unit);
        ScrollBar bar = canvas.getVerticalBar();
        bar.setVisible(grid.height() > area.height);
        bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, grid.height() - area.height)), 0, Math.max(1, grid.height()),
                Math.max(1, Math.min(area.height, grid.height())), 8 * unit, Math.max(1, area.height * 9 / 10));
        canvas.redraw();
    }

    private int top() {
        return canvas.getVerticalBar().getSelection();
    }

    private void clicked(Event event) {
        canvas.setFocus();
        int at = grid.at(event.x, event.y + top());
        held = event.button == 1 ? at : -1;
        pressed = new Point(event.x, event.y);
        if (at >= 0) site.select(shots.get(at).id());
    }

    private void landing(int card) {
        if (card == landing) return;
        landing = card;
        canvas.setData("test.landing", card < 0 || card >= shots.size() ? "" : shots.get(card).label());
        canvas.redraw();
    }

    private boolean far(Event event) {
        return Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) >= THRESHOLD;
    }

    private void dragged(Event event) {
        if (held < 0 || !far(event) || shots.isEmpty()) return;
        gap = grid.gap(event.x, event.y + top());
        canvas.redraw();
    }

    /** A click that becomes a drag soon after another one is no double click. */
    private void released(Event event) {
        int card = held;
        boolean opened = twice;
        held = gap = -1;
        twice = false;
        canvas.redraw();
        if (card < 0 || card >= shots.size()) return;
        if (far(event)) actions.drop(shots.get(card).id(), grid.gap(event.x, event.y + top()));
        else if (opened) actions.paint();
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) == 0) return;
        card = Math.clamp(Math.round(card * (event.count > 0 ? 1.12f : 1 / 1.12f)), SMALLEST, LARGEST);
        event.doit = false;
        arrange();
    }

    private int selected() {
        for (int i = 0; i < shots.size(); i++) if (shots.get(i).id().equals(site.selected())) return i;
        return -1;
    }

    private void reveal() {
        if (canvas.isDisposed()) return;
        describe();
        int at = selected();
        if (at < 0) return;
        Rectangle place = grid.cards().get(at);
        int visible = canvas.getClientArea().height;
        if (place.y < top() || place.y + place.height > top() + visible) canvas.getVerticalBar().setSelection(Math.max(0, place.y - visible / 4));
        canvas.redraw();
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.DEFAULT);
        Rectangle area = canvas.getClientArea();
        if (shots.isEmpty()) {
            new Lesson(title, state).draw(gc, look, area);
            return;
        }
        drawn = 0;
        Rectangle seen = new Rectangle(0, top(), area.width, area.height);
        for (int i = 0; i < shots.size(); i++) {
            Rectangle heading = grid.headings().get(i);
            if (heading.intersects(seen)) words(gc, shots.get(i).scene(), TypeStyle.STRONG, Tone.FAINT, moved(heading));
            if (grid.cards().get(i).intersects(seen)) card(gc, shots.get(i), moved(grid.cards().get(i)));
        }
        canvas.setData("test.drawn", drawn);
        if (held < 0 || gap < 0) return;
        Rectangle bar = moved(grid.bar(gap, look.unit()));
        gc.setBackground(look.colour(Tone.ACCENT));
        gc.fillRoundRectangle(bar.x, bar.y, bar.width, bar.height, bar.width, bar.width);
    }

    private Rectangle moved(Rectangle place) {
        return new Rectangle(place.x, place.y - top(), place.width, place.height);
    }

    private void card(GC gc, ShotCard shot, Rectangle place) {
        boolean chosen = shot.id().equals(site.selected());
        int unit = look.unit();
        int picture = place.width * 9 / 16;
        gc.setBackground(look.colour(chosen ? Tone.SELECTED : Tone.RAISED));
        gc.fillRoundRectangle(place.x, place.y, place.width, place.height, 2 * unit, 2 * unit);
        Image image = shot.image().isEmpty() ? null : site.picture(shot.image(), arrived).orElse(null);
        if (image != null) drawn++;
        if (image != null) {
            Rectangle size = image.getBounds();
            gc.drawImage(image, 0, 0, size.width, size.height, place.x, place.y, place.width, picture);
        } else {
            gc.setBackground(look.colour(Tone.GROUND));
            gc.fillRectangle(place.x + 1, place.y + 1, place.width - 2, picture);
            // What to do is said once, and not of a picture that is about to come.
            if (chosen && shot.image().isEmpty()) words(gc, texts.text("board.blank"), TypeStyle.SMALL, Tone.FAINT, new Rectangle(place.x + 3 * unit,
                    place.y + picture / 2 - 3 * unit, place.width - 6 * unit, 12 * unit));
        }
        int x = place.x + 2 * unit;
        int y = place.y + picture + unit;
        int width = place.width - 4 * unit;
        words(gc, shot.label() + "   " + shot.size(), TypeStyle.STRONG, Tone.TEXT, new Rectangle(x, y, width - 12 * unit, 5 * unit));
        words(gc, String.format(Locale.ROOT, "%.1f s", shot.seconds()), TypeStyle.SMALL, Tone.FAINT,
                new Rectangle(place.x + place.width - 11 * unit, y,
                10 * unit, 5 * unit));
        words(gc, shot.line().isEmpty() ? shot.action() : shot.line(), TypeStyle.SMALL, Tone.FAINT, new Rectangle(x, y + 5 * unit, width, 10 * unit));
        marks(gc, shot, new Rectangle(place.x + unit, place.y + unit, place.width - 2 * unit, 6 * unit));
        boolean target = landing >= 0 && landing < shots.size() && shots.get(landing).equals(shot);
        if (!chosen && !target) return;
        gc.setForeground(look.colour(target ? Tone.GOOD : Tone.ACCENT));
        gc.setLineWidth(2);
        gc.drawRoundRectangle(place.x, place.y, place.width, place.height, 2 * unit, 2 * unit);
        gc.setLineWidth(1);
    }

    /** In a corner of the panel: that it is locked, that it has an own picture at an end, and how many takes there are to choose from. */
    private void marks(GC gc, ShotCard shot, Rectangle place) {
        List<String> said = new ArrayList<>();
        if (shot.locked()) said.add(texts.text("board.locked"));
        if (shot.anchored()) said.add(texts.text("board.anchored"));
        if (shot.takes() > 1) said.add(texts.text("board.takes", shot.takes()));
        String words = String.join("   ", said);
        if (words.isEmpty()) return;
        gc.setFont(look.font(TypeStyle.SMALL));
        Point size = gc.textExtent(words);
        int x = place.x + place.width - size.x - 2 * look.unit();
        gc.setBackground(look.colour(Tone.GROUND));
        gc.fillRoundRectangle(x - look.unit(), place.y, size.x + 2 * look.unit(), size.y + look.unit(), 6, 6);
        gc.setForeground(look.colour(shot.locked() ? Tone.ACCENT : Tone.TEXT));
        gc.drawText(words, x, place.y + look.unit() / 2, true);
    }

    /** Draws words line by line as far as they fit; what does not fit ends in an ellipsis. */
    private void words(GC gc, String text, TypeStyle style, Tone tone, Rectangle place) {
        gc.setFont(look.font(style));
        gc.setForeground(look.colour(tone));
        int height = gc.getFontMetrics().getHeight();
        int y = place.y;
        for (String line : Lines.of(text, place.width, Math.max(1, place.height / height), words -> gc.textExtent(words).x)) {
            gc.drawText(line, place.x, y, true);
            y += height;
        }
    }
}
