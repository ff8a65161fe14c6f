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
     * @param card width of a card
     * @param words height of the words under a panel
     * @param heading height of a scene's heading
     */
    static CardGrid of(List<ShotCard> shots, int width, int card, int words, int heading, int gap) {
        int columns = Math.max(1, (width - gap) / (card + gap));
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

    /** The card at a place, or -1. */
    int at(int x, int y) {
        for (int i = 0; i < cards.size(); i++) if (cards.get(i).contains(x, y)) return i;
        return -1;
    }
}
