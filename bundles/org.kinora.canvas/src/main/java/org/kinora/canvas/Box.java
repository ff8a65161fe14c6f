package org.kinora.canvas;

import java.util.Collection;
import org.kinora.api.canvas.Card;

/** A rectangle of the sheet, in units; neither side negative. */
public record Box(double x, double y, double width, double height) {
    /** Nothing. */
    public static final Box EMPTY = new Box(0, 0, 0, 0);

    /** Where a card lies. */
    public static Box of(Card card) {
        return new Box(card.x(), card.y(), card.width(), card.height());
    }

    /** Between two corners, whichever they are. */
    public static Box between(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /** Around all cards; {@link #EMPTY} without any. */
    public static Box around(Collection<Card> cards) {
        if (cards.isEmpty()) return EMPTY;
        double left = cards.stream().mapToInt(Card::x).min().orElseThrow();
        double top = cards.stream().mapToInt(Card::y).min().orElseThrow();
        return new Box(left, top, cards.stream().mapToInt(Card::right).max().orElseThrow() - left,
                cards.stream().mapToInt(Card::bottom).max().orElseThrow() - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public boolean contains(double atX, double atY) {
        return atX >= x && atX < right() && atY >= y && atY < bottom();
    }

    public boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
