package org.kinora.api.canvas;

import java.util.List;

/** All cards of a canvas, those further back first, and the links between them. */
public record Sheet(List<Card> cards, List<Link> links) {
    /** A canvas with nothing on it. */
    public static final Sheet EMPTY = new Sheet(List.of(), List.of());

    public Sheet {
        cards = List.copyOf(cards);
        links = List.copyOf(links);
    }
}
