package org.kinora.canvas;

import java.util.Comparator;
import java.util.List;
import org.kinora.api.canvas.Card;

/** How cards are brought into line. */
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT,
    TOP,
    MIDDLE,
    BOTTOM,
    /** Equal gaps from left to right. */
    ACROSS,
    /** Equal gaps from top to bottom. */
    DOWN;

    /** The cards where they then lie, in the given order. */
    public List<Card> of(List<Card> cards) {
        if (cards.size() < 2) return cards;
        Box all = Box.around(cards);
        return switch (this) {
            case LEFT -> cards.stream().map(card -> card.at((int) all.x(), card.y())).toList();
            case CENTRE -> cards.stream().map(card -> card.at((int) Math.round(all.x() + (all.width() - card.width()) / 2), card.y())).toList();
            case RIGHT -> cards.stream().map(card -> card.at((int) all.right() - card.width(), card.y())).toList();
            case TOP -> cards.stream().map(card -> card.at(card.x(), (int) all.y())).toList();
            case MIDDLE -> cards.stream().map(card -> card.at(card.x(), (int) Math.round(all.y() + (all.height() - card.height()) / 2))).toList();
            case BOTTOM -> cards.stream().map(card -> card.at(card.x(), (int) all.bottom() - card.height())).toList();
            case ACROSS -> spread(cards, all, true);
            case DOWN -> spread(cards, all, false);
        };
    }

    private static List<Card> spread(List<Card> cards, Box all, boolean across) {
        List<Card> order = cards.stream().sorted(Comparator.comparingInt(across ? Card::x : Card::y)).toList();
        double filled = cards.stream().mapToInt(across ? Card::width : Card::height).sum();
        double gap = ((across ? all.width() : all.height()) - filled) / (cards.size() - 1);
        double at = across ? all.x() : all.y();
        int[] places = new int[cards.size()];
        for (Card card : order) {
            places[cards.indexOf(card)] = (int) Math.round(at);
            at += (across ? card.width() : card.height()) + gap;
        }
        return java.util.stream.IntStream.range(0, places.length)
                .mapToObj(i -> across ? cards.get(i).at(places[i], cards.get(i).y()) : cards.get(i).at(cards.get(i).x(), places[i])).toList();
    }
}
