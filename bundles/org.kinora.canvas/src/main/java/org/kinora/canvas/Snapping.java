package org.kinora.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kinora.api.canvas.Card;

/**
 * What a moved box is drawn to: edges and middles of other cards that are near.
 *
 * @param right how far it is to be moved on
 * @param down how far it is to be moved on
 * @param guides lines to show: where it now agrees with others
 */
public record Snapping(double right, double down, List<Guide> guides) {
    /** A line over the sheet at x or at y, as long as what it joins. */
    public record Guide(boolean upright, double at, double from, double to) {}

    /**
     * The nearest agreement of left, middle or right, and of top, middle or bottom.
     *
     * @param moved where the box would lie
     * @param others cards that stay
     * @param reach units within which it is drawn
     */
    public static Snapping of(Box moved, Collection<Card> others, double reach) {
        Pull across = new Pull(reach);
        Pull along = new Pull(reach);
        for (Card card : others) {
            Box other = Box.of(card);
            across.consider(moved.x(), moved.width(), other.x(), other.width(), moved.y(), moved.bottom(), other.y(), other.bottom());
            along.consider(moved.y(), moved.height(), other.y(), other.height(), moved.x(), moved.right(), other.x(), other.right());
        }
        List<Guide> guides = new ArrayList<>();
        if (across.found) guides.add(new Guide(true, across.at, across.from, across.to));
        if (along.found) guides.add(new Guide(false, along.at, along.from, along.to));
        return new Snapping(across.found ? across.by : 0, along.found ? along.by : 0, guides);
    }

    /** The best agreement in one direction so far; equal ones lengthen the guide. */
    private static final class Pull {
        private final double reach;
        private boolean found;
        private double by;
        private double at;
        private double from;
        private double to;

        Pull(double reach) {
            this.reach = reach;
        }

        void consider(double start, double length, double otherStart, double otherLength, double begin, double end, double otherBegin,
                double otherEnd) {
            for (int mine = 0; mine < 3; mine++)
                for (int theirs = 0; theirs < 3; theirs++) {
                    if ((mine == 1) != (theirs == 1)) continue;
                    double edge = otherStart + otherLength * theirs / 2;
                    offer(edge - start - length * mine / 2, edge, Math.min(begin, otherBegin), Math.max(end, otherEnd));
                }
        }

        private void offer(double move, double edge, double begin, double end) {
            if (Math.abs(move) > reach || found && Math.abs(move) > Math.abs(by) + 1e-9) return;
            boolean same = found && Math.abs(move - by) < 1e-9 && Math.abs(edge - at) < 1e-9;
            from = same ? Math.min(from, begin) : begin;
            to = same ? Math.max(to, end) : end;
            found = true;
            by = move;
            at = edge;
        }
    }
}
