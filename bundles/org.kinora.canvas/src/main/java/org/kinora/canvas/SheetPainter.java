package org.kinora.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.canvas.Card;
import org.kinora.api.canvas.Card.Mark;
import org.kinora.api.canvas.Link;
import org.kinora.api.canvas.Sheet;
import org.kinora.canvas.internal.Wrapping;
import org.kinora.gl.Drawing;
import org.kinora.gl.Effort;

/**
 * Draws a canvas with as much detail as can be seen: tones far out, then pictures, titles, words. Belongs to the drawing's thread.
 */
public final class SheetPainter {
    private static final double DOTS_APART = 48;
    private static final double FEWEST_PIXELS_BETWEEN_DOTS = 34;
    private static final double PICTURE_FROM = 18;
    private static final double WORDS_FROM = 6.5;
    private static final int MAP_WIDTH = 200;
    private static final int MAP_HEIGHT = 130;
    private static final int MAP_MARGIN = 12;
    private static final int MOST_ON_MAP = 3000;
    private static final double LABEL_FROM = 44;
    private static final double LABEL = 9.5;
    private static final double TITLE = 13;
    private static final double WORDS = 11;
    private static final double HEADING = 16;

    private final SheetLook look;
    private final Wrapping wrapping = new Wrapping();
    private Sheet known = Sheet.EMPTY;
    private Map<String, Card> byId = Map.of();
    private Box bounds = Box.EMPTY;

    public SheetPainter(SheetLook look) {
        this.look = look;
    }

    /** Draws into what is bound now. */
    public Effort draw(Drawing drawing, View view, Wall wall) {
        if (view.sheet() != known) learn(view.sheet());
        Viewpoint from = view.from();
        drawing.begin(view.width(), view.height(), look.ground());
        drawing.view(from.scale(), from.x(), from.y());
        dots(drawing, view);
        for (Link link : known.links()) link(drawing, link, from.scale());
        for (Card card : known.cards()) card(drawing, card, from.scale(), view.selected().contains(card.id()), wall);
        for (Card card : known.cards()) if (card.kind() == Card.Kind.SCENE) sceneName(drawing, card, from.scale());
        over(drawing, view);
        map(drawing, view);
        return drawing.end();
    }

    private void learn(Sheet sheet) {
        known = sheet;
        Map<String, Card> cards = new HashMap<>(2 * sheet.cards().size());
        for (Card card : sheet.cards()) cards.put(card.id(), card);
        byId = cards;
        bounds = Box.around(sheet.cards());
    }

    private void dots(Drawing drawing, View view) {
        double scale = view.from().scale();
        double apart = DOTS_APART;
        while (apart * scale < FEWEST_PIXELS_BETWEEN_DOTS) apart *= 2;
        Box seen = view.from().seen(view.width(), view.height());
        double size = 1.5 / scale;
        for (double y = Math.ceil(seen.y() / apart) * apart; y < seen.bottom(); y += apart)
            for (double x = Math.ceil(seen.x() / apart) * apart; x < seen.right(); x += apart)
                drawing.box(x - size / 2, y - size / 2, size, size, 0, look.dots(), 0, 0);
    }

    private void link(Drawing drawing, Link link, double scale) {
        Card from = byId.get(link.from());
        Card to = byId.get(link.to());
        if (from == null || to == null || scale < 0.07) return;
        double width = Math.max(1.5, 1.2 / scale);
        if (link.kind() == Link.Kind.VARIANT) {
            double x1 = from.x() + from.width() / 2.0;
            double x2 = to.x() + to.width() / 2.0;
            double bend = Math.max(12, (to.y() - from.bottom()) / 2.0);
            drawing.curve(x1, from.bottom(), x1, from.bottom() + bend, x2, to.y() - bend, x2, to.y(), width, look.line());
            return;
        }
        double y1 = from.y() + from.height() / 3.0;
        double y2 = to.y() + to.height() / 3.0;
        if (to.x() >= from.right()) {
            double bend = (to.x() - from.right()) / 2.0;
            drawing.curve(from.right(), y1, from.right() + bend, y1, to.x() - bend, y2, to.x(), y2, width, look.line());
        } else if (scale > 0.15) {
            backward(drawing, from.right(), y1, to.x(), y2, to.y() - (to.y() >= from.bottom() ? 24.0 : 12), width);
        }
    }

    /** To the beginning of the next row: round the cards, through the gap above it. */
    private void backward(Drawing drawing, double x1, double y1, double x2, double y2, double gap, double width) {
        drawing.line(x1, y1, x1 + 20, y1, width, look.line());
        drawing.line(x1 + 20, y1, x1 + 20, gap, width, look.line());
        drawing.line(x1 + 20, gap, x2 - 20, gap, width, look.line());
        drawing.line(x2 - 20, gap, x2 - 20, y2, width, look.line());
        drawing.line(x2 - 20, y2, x2, y2, width, look.line());
    }

    private void card(Drawing drawing, Card card, double scale, boolean selected, Wall wall) {
        if (!drawing.seen(card.x() - 16, card.y() - 16, card.width() + 32, card.height() + 32)) return;
        double wide = card.width() * scale;
        double radius = Math.min(8, card.width() / 24.0);
        if (wide > 60) drawing.shadow(card.x(), card.y() + 3, card.width(), card.height(), radius, 9, 0x58000000);
        boolean used = card.marks().contains(Mark.CHOSEN);
        int rim = selected ? look.accent() : used ? look.good() : look.line();
        double border = (selected ? 2.5 : used ? 2 : 1) / scale;
        drawing.box(card.x(), card.y(), card.width(), card.height(), radius, card.kind() == Card.Kind.NOTE ? look.note() : look.card(),
                wide < 10 ? 0 : border, rim);
        double words = card.y();
        if (!card.picture().isEmpty() || card.kind() == Card.Kind.SHOT) words = pictured(drawing, card, wide, radius, border, wall);
        switch (card.kind()) {
            case NOTE -> words(drawing, card, card.text(), card.y() + 12, WORDS + 2, look.text(), scale);
            case TAKE -> line(drawing, card, card.title(), words + 15, WORDS, look.text(), scale, false);
            case SHOT -> {
                if (TITLE * scale < WORDS_FROM && wide >= LABEL_FROM) label(drawing, card, scale);
                line(drawing, card, card.title(), words + 20, TITLE, look.text(), scale, true);
                words(drawing, card, card.text(), words + 28, WORDS, look.faint(), scale);
            }
            case SCENE -> line(drawing, card, card.text(), card.bottom() - 14, WORDS, look.faint(), scale, false);
        }
        badge(drawing, card, scale);
    }

    /** The picture with its rim free; where the words begin below it. */
    private double pictured(Drawing drawing, Card card, double wide, double radius, double border, Wall wall) {
        double height = card.width() * 9 / 16.0;
        if (wide < PICTURE_FROM || card.picture().isEmpty()) {
            drawing.box(card.x() + border, card.y() + border, card.width() - 2 * border, height, radius, look.line(), 0, 0);
        } else {
            wall.picture(card.picture(), (int) Math.ceil(wide)).ifPresentOrElse(
                    picture -> drawing.picture(picture, card.x() + border, card.y() + border, card.width() - 2 * border, height - border, radius, 1),
                    () -> drawing.box(card.x() + border, card.y() + border, card.width() - 2 * border, height, radius, look.line(), 0, 0));
        }
        return card.y() + height;
    }

    /** Too far for its words a shot keeps its label. */
    private void label(Drawing drawing, Card card, double scale) {
        String title = card.title();
        int end = title.indexOf(' ');
        drawing.text(end < 0 ? title : title.substring(0, end), look.face(), LABEL / scale, card.x() + 5 / scale, card.bottom() - 5 / scale,
                look.faint());
    }

    /** Far out a scene keeps a name that can be read. */
    private void sceneName(Drawing drawing, Card card, double scale) {
        double size = Math.max(HEADING, 12 / scale);
        if (HEADING * scale >= 12) {
            words(drawing, card, card.title(), card.y() + 14, HEADING, look.text(), scale);
        } else if (drawing.seen(card.x(), card.y() - size, card.width() * 30.0, size * 2)) {
            drawing.text(card.title(), look.face().asBold(), size, card.x(), card.y() - size * 0.3, look.text());
        }
    }

    private void line(Drawing drawing, Card card, String text, double base, double size, int colour, double scale, boolean bold) {
        if (size * scale < WORDS_FROM || text.isEmpty()) return;
        String fitting = wrapping.cut(text, card.width() - 20, size, bold ? look.face().asBold() : look.face(), drawing);
        drawing.text(fitting, bold ? look.face().asBold() : look.face(), size, card.x() + 10.0, base, colour);
    }

    private void words(Drawing drawing, Card card, String text, double top, double size, int colour, double scale) {
        if (size * scale < WORDS_FROM || text.isEmpty()) return;
        double step = size * 1.35;
        int most = Math.max(1, (int) ((card.bottom() - 6 - top) / step));
        boolean bold = card.kind() == Card.Kind.SCENE;
        double base = top + size;
        for (String line : wrapping.lines(text, card.width() - 20, most, size, bold ? look.face().asBold() : look.face(), drawing)) {
            drawing.text(line, bold ? look.face().asBold() : look.face(), size, card.x() + 10.0, base, colour);
            base += step;
        }
    }

    /** Locked and starred cards carry a small sign at the top right. */
    private void badge(Drawing drawing, Card card, double scale) {
        if (card.width() * scale < 70) return;
        double x = card.right() - 22.0;
        double y = card.y() + 8.0;
        if (card.marks().contains(Mark.LOCKED)) {
            drawing.box(x, y, 14, 14, 7, 0xB0000000, 0, 0);
            drawing.box(x + 4, y + 3, 6, 7, 3, 0, 1.4, 0xFFFFFFFF);
            drawing.box(x + 3, y + 6, 8, 6, 1, 0xFFFFFFFF, 0, 0);
        } else if (card.marks().contains(Mark.STARRED)) {
            drawing.text("\u2605", look.face(), 14, x, y + 12, look.accent());
        }
    }

    private void over(Drawing drawing, View view) {
        double hair = 1 / view.from().scale();
        for (Snapping.Guide guide : view.guides()) {
            if (guide.upright()) drawing.line(guide.at(), guide.from(), guide.at(), guide.to(), hair, look.accent());
            else drawing.line(guide.from(), guide.at(), guide.to(), guide.at(), hair, look.accent());
        }
        view.marquee().ifPresent(box -> drawing.box(box.x(), box.y(), box.width(), box.height(), 0, look.accent() & 0xFFFFFF | 0x28000000, hair,
                look.accent()));
    }

    /** Where the map lies on the screen: left, top, width, height in pixels. */
    public static Box mapPlace(int width, int height) {
        return new Box(width - MAP_WIDTH - MAP_MARGIN, height - MAP_HEIGHT - MAP_MARGIN, MAP_WIDTH, MAP_HEIGHT);
    }

    /** The place of the sheet that a pixel of the map shows. */
    public static double[] onMap(Sheet sheet, int width, int height, double pixelX, double pixelY) {
        Box all = Box.around(sheet.cards());
        Box map = mapPlace(width, height);
        double scale = mapScale(all);
        return new double[] {all.x() + all.width() / 2 + (pixelX - map.x() - map.width() / 2) / scale,
                all.y() + all.height() / 2 + (pixelY - map.y() - map.height() / 2) / scale};
    }

    private static double mapScale(Box all) {
        return Math.min((MAP_WIDTH - 16) / Math.max(1, all.width()), (MAP_HEIGHT - 16) / Math.max(1, all.height()));
    }

    private void map(Drawing drawing, View view) {
        if (known.cards().isEmpty() || view.width() < 3 * MAP_WIDTH || view.height() < 2 * MAP_HEIGHT) return;
        Box place = mapPlace(view.width(), view.height());
        drawing.view(1, 0, 0);
        drawing.box(place.x(), place.y(), place.width(), place.height(), 6, look.card() & 0xFFFFFF | 0xE8000000, 1, look.line());
        double scale = mapScale(bounds);
        double left = place.x() + place.width() / 2 - (bounds.x() + bounds.width() / 2) * scale;
        double top = place.y() + place.height() / 2 - (bounds.y() + bounds.height() / 2) * scale;
        drawing.clip(place.x() + 1, place.y() + 1, place.width() - 2, place.height() - 2);
        boolean all = known.cards().size() <= MOST_ON_MAP;
        for (Card card : known.cards())
            if (all || card.kind() == Card.Kind.SCENE) drawing.box(left + card.x() * scale, top + card.y() * scale, Math.max(1, card.width() * scale),
                    Math.max(1, card.height() * scale), 0, card.kind() == Card.Kind.SCENE ? look.faint() : look.line(), 0, 0);
        Box seen = view.from().seen(view.width(), view.height());
        drawing.box(left + seen.x() * scale, top + seen.y() * scale, seen.width() * scale, seen.height() * scale, 2, 0, 1.5, look.accent());
        drawing.unclip();
    }

    /** What lies under a point of the sheet, the frontmost first; null for nothing. */
    public static Card at(List<Card> cards, double x, double y) {
        for (int i = cards.size() - 1; i >= 0; i--) if (Box.of(cards.get(i)).contains(x, y)) return cards.get(i);
        return null;
    }
}
