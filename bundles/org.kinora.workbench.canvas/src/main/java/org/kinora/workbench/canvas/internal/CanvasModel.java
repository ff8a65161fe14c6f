package org.kinora.workbench.canvas.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kinora.api.canvas.Card;
import org.kinora.api.canvas.Sheet;
import org.kinora.canvas.Box;
import org.kinora.canvas.SheetPainter;
import org.kinora.canvas.Snapping;
import org.kinora.canvas.View;
import org.kinora.canvas.Viewpoint;

/** What lies on the canvas, from where it is seen, what is selected, and what the pointer is doing; knows no window. One thread. */
final class CanvasModel {
    /** Pixels that a pointer must move before a press becomes a drag. */
    private static final double SLACK = 4;
    private static final double SNAP_PIXELS = 7;
    private static final double MARGIN = 48;

    private enum Doing {
        NOTHING,
        PRESSED,
        MOVING,
        MARKING,
        PANNING,
        ON_MAP
    }

    private Sheet sheet = Sheet.EMPTY;
    private Viewpoint from = new Viewpoint(1, 0, 0);
    private Set<String> selected = Set.of();
    private int width = 1;
    private int height = 1;

    private Doing doing = Doing.NOTHING;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;
    private boolean adding;
    private Set<String> before = Set.of();
    private Sheet resting = Sheet.EMPTY;
    private Optional<Box> marquee = Optional.empty();
    private List<Snapping.Guide> guides = List.of();

    /** The canvas has changed; what is selected and gone is no longer selected. */
    void show(Sheet next) {
        sheet = next;
        resting = next;
        doing = Doing.NOTHING;
        marquee = Optional.empty();
        guides = List.of();
        Set<String> there = new LinkedHashSet<>(selected);
        there.retainAll(next.cards().stream().map(Card::id).toList());
        selected = there;
    }

    void size(int wide, int high) {
        width = Math.max(1, wide);
        height = Math.max(1, high);
    }

    View view() {
        return new View(sheet, from, width, height, selected, marquee, guides);
    }

    Sheet sheet() {
        return sheet;
    }

    Viewpoint from() {
        return from;
    }

    void look(Viewpoint next) {
        from = next;
    }

    Set<String> selected() {
        return selected;
    }

    void select(Set<String> cards) {
        selected = Set.copyOf(cards);
    }

    List<Card> selection() {
        return sheet.cards().stream().filter(card -> selected.contains(card.id())).toList();
    }

    /** A viewpoint that shows the selection, or everything when nothing is selected. */
    Viewpoint fitting(boolean onlySelected) {
        List<Card> cards = onlySelected && !selected.isEmpty() ? selection() : sheet.cards();
        return Viewpoint.on(Box.around(cards), width, height, MARGIN, 1);
    }

    Viewpoint middle(double factor) {
        return from.zoomed(factor, width / 2.0, height / 2.0);
    }

    /**
     * The pointer goes down.
     *
     * @param add keeps what is selected
     * @param pan moves the sheet whatever lies there
     */
    void press(double x, double y, boolean add, boolean pan) {
        startX = lastX = x;
        startY = lastY = y;
        adding = add;
        before = selected;
        resting = sheet;
        if (pan) {
            doing = Doing.PANNING;
        } else if (!sheet.cards().isEmpty() && SheetPainter.mapPlace(width, height).contains(x, y) && width >= 600) {
            doing = Doing.ON_MAP;
            drag(x, y, false);
        } else {
            doing = Doing.PRESSED;
            Card hit = hit(x, y);
            if (hit == null) {
                if (!add) selected = Set.of();
            } else if (add) {
                Set<String> changed = new LinkedHashSet<>(selected);
                if (!changed.remove(hit.id())) changed.add(hit.id());
                selected = changed;
            } else if (!selected.contains(hit.id())) {
                selected = Set.of(hit.id());
            }
        }
    }

    /** @param free does not snap */
    void drag(double x, double y, boolean free) {
        switch (doing) {
            case PANNING -> from = from.dragged(x - lastX, y - lastY);
            case ON_MAP -> {
                double[] at = SheetPainter.onMap(sheet, width, height, x, y);
                from = new Viewpoint(from.scale(), at[0] - width / 2.0 / from.scale(), at[1] - height / 2.0 / from.scale());
            }
            case PRESSED -> {
                if (Math.hypot(x - startX, y - startY) < SLACK) return;
                Card hit = hit(startX, startY);
                doing = hit != null && selected.contains(hit.id()) ? Doing.MOVING : Doing.MARKING;
                drag(x, y, free);
                return;
            }
            case MOVING -> move((x - startX) / from.scale(), (y - startY) / from.scale(), free);
            case MARKING -> mark(Box.between(from.sheetX(startX), from.sheetY(startY), from.sheetX(x), from.sheetY(y)));
            case NOTHING -> {}
        }
        lastX = x;
        lastY = y;
    }

    /** The pointer comes up; the cards that were moved, where they lie now, without those that only went along. */
    List<Card> release() {
        boolean moved = doing == Doing.MOVING;
        doing = Doing.NOTHING;
        marquee = Optional.empty();
        guides = List.of();
        if (!moved) return List.of();
        Map<String, Card> old = byId(resting);
        Set<String> own = own();
        resting = sheet;
        return sheet.cards().stream().filter(card -> own.contains(card.id()) && !card.equals(old.get(card.id()))).toList();
    }

    /** Everything is as it was before the pointer went down. */
    boolean cancel() {
        if (doing == Doing.NOTHING) return false;
        sheet = resting;
        selected = before;
        release();
        return true;
    }

    /** Whether a drag is on its way. */
    boolean busy() {
        return doing != Doing.NOTHING;
    }

    /** Shows cards elsewhere, until the project tells where they lie. */
    void place(List<Card> moved) {
        Map<String, Card> elsewhere = new HashMap<>();
        moved.forEach(card -> elsewhere.put(card.id(), card));
        sheet = new Sheet(sheet.cards().stream().map(card -> elsewhere.getOrDefault(card.id(), card)).toList(), sheet.links());
        resting = sheet;
    }

    Card hit(double x, double y) {
        return SheetPainter.at(sheet.cards(), from.sheetX(x), from.sheetY(y));
    }

    /** The next card of the film's order in one direction, from the selected one. */
    Optional<Card> neighbour(int step) {
        List<Card> shots = sheet.cards().stream().filter(card -> card.kind() == Card.Kind.SHOT).toList();
        if (shots.isEmpty()) return Optional.empty();
        int at = -1;
        for (int i = 0; i < shots.size(); i++) if (selected.contains(shots.get(i).id())) at = i;
        return Optional.of(shots.get(at < 0 ? 0 : Math.clamp(at + step, 0, shots.size() - 1)));
    }

    /** What moves when a card is moved: the selection, its groups, and what belongs to them and was put nowhere else. */
    private Set<String> moving() {
        Set<String> moving = own();
        boolean more = true;
        while (more) {
            more = false;
            for (Card card : resting.cards())
                if (moving.contains(card.owner()) && !card.marks().contains(Card.Mark.PLACED)) more |= moving.add(card.id());
        }
        return moving;
    }

    private Set<String> own() {
        Set<String> groups = new LinkedHashSet<>();
        selection().stream().map(Card::group).filter(group -> !group.isEmpty()).forEach(groups::add);
        Set<String> moving = new LinkedHashSet<>(selected);
        sheet.cards().stream().filter(card -> groups.contains(card.group())).forEach(card -> moving.add(card.id()));
        return moving;
    }

    private void move(double right, double down, boolean free) {
        Set<String> moving = moving();
        Predicate<Card> moves = card -> moving.contains(card.id());
        Box all = Box.around(resting.cards().stream().filter(moves).toList());
        Box there = new Box(all.x() + right, all.y() + down, all.width(), all.height());
        Box near = new Box(there.x() - 2000, there.y() - 1500, there.width() + 4000, there.height() + 3000);
        Snapping snapping = free ? new Snapping(0, 0, List.of()) : Snapping.of(there, resting.cards().stream().filter(moves.negate())
                .filter(card -> near.meets(Box.of(card))).toList(), SNAP_PIXELS / from.scale());
        int byX = (int) Math.round(right + snapping.right());
        int byY = (int) Math.round(down + snapping.down());
        sheet = new Sheet(resting.cards().stream().map(card -> moves.test(card) ? card.at(card.x() + byX, card.y() + byY) : card).toList(),
                resting.links());
        guides = snapping.guides();
    }

    private void mark(Box box) {
        marquee = Optional.of(box);
        Set<String> inside = new LinkedHashSet<>(adding ? before : Set.of());
        for (Card card : sheet.cards()) if (box.meets(Box.of(card))) inside.add(card.id());
        selected = inside;
    }

    private static Map<String, Card> byId(Sheet sheet) {
        Map<String, Card> cards = new HashMap<>();
        sheet.cards().forEach(card -> cards.put(card.id(), card));
        return cards;
    }
}
