package org.kinora.workbench.board.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where cards stand: rows from left to right, a new row and a heading for each scene.
 *
 * @param cards one rectangle for each card
 * @param headings one for each card that begins a scene, empty ones for the others
 * @param height of all in pixels
 */
record CardGrid(List<Rectangle> cards, List<Rectangle> headings, int height) {
    /**
     * @param width of the view
     * @param least width of a card; what is left of the width is shared among the cards of a row
     * @param words height of the words under a panel
     * @param heading height of a scene's heading
     */
    static CardGrid of(List<ShotCard> shots, int width, int least, int words, int heading, int gap) {
        int columns = Math.max(1, (width - gap) / (least + gap));
        int card = Math.max(least, (width - gap) / columns - gap);
        int tall = card * 9 / 16 + words;
        List<Rectangle> cards = new ArrayList<>();
        List<Rectangle> headings = new ArrayList<>();
        int column = 0;
        int y = gap;
        for (ShotCard shot : shots) {
            boolean begins = !shot.scene().isEmpty();
            if (begins && column > 0) y += tall + gap;
            if (begins) column = 0;
            headings.add(begins ? new Rectangle(gap, y, width - 2 * gap, heading) : new Rectangle(0, 0, 0, 0));
            if (begins) y += heading;
            if (column == columns) {
                column = 0;
                y += tall + gap;
            }
            cards.add(new Rectangle(gap + column * (card + gap), y, card, tall));
            column++;
        }
        return new CardGrid(cards, headings, shots.isEmpty() ? 0 : y + tall + gap);
    }

    /** Before which card one would stand that is dropped at a place; the number of cards for behind the last. */
    int gap(int x, int y) {
        int best = 0;
        long nearest = Long.MAX_VALUE;
        for (int i = 0; i <= 2 * cards.size() - 1; i++) {
            Rectangle place = cards.get(i / 2);
            long across = x - (i % 2 == 0 ? place.x : place.x + place.width);
            long down = Math.max(0, Math.max(place.y - y, y - place.y - place.height)) * 4L;
            long far = across * across + down * down;
            if (far >= nearest) continue;
            nearest = far;
            best = i / 2 + i % 2;
        }
        return best;
    }

    /** Where the mark of a gap is painted. */
    Rectangle bar(int gap, int width) {
        boolean last = gap >= cards.size() || gap > 0 && cards.get(gap).y != cards.get(gap - 1).y;
        Rectangle place = cards.get(last ? gap - 1 : gap);
        return new Rectangle(last ? place.x + place.width + width : place.x - 2 * width, place.y, width, place.height);
    }

    /** The card at a place, or -1. */
    int at(int x, int y) {
        for (int i = 0; i < cards.size(); i++) if (cards.get(i).contains(x, y)) return i;
        return -1;
    }
}
