package org.kinora.api.stage;

/**
 * One piece of a set, as the box that it fills: a wall, a window, a table, a tree, a letter.
 *
 * @param id stable within its place, e.g. {@code table} or {@code chair.2}; a thing of the bible is {@code prop.ID}
 * @param kind what it is, a name of the parts catalogue, e.g. {@code table}, {@code lamp-post}, {@code lighthouse}
 * @param at the middle of its lower face; the heading is where its front faces
 * @param width millimetres across its front
 * @param height millimetres from its lower to its upper face
 * @param depth millimetres from its front to its back
 * @param tone lightness of its surface in permille: 0 black, 1000 white
 * @param note words of the script that tell it from others of its kind, e.g. {@code broken}; empty for none
 * @param on id of the part that carries it (the wall of a window, the table of a cup); empty when it stands by itself
 */
public record Part(String id, String kind, Spot at, int width, int height, int depth, int tone, String note, String on) {
    public Part {
        if (note == null) note = "";
        if (on == null) on = "";
    }

    /** A part that stands by itself and needs no words. */
    public Part(String id, String kind, Spot at, int width, int height, int depth, int tone) {
        this(id, kind, at, width, height, depth, tone, "", "");
    }

    /** The same part somewhere else. */
    public Part at(Spot other) {
        return new Part(id, kind, other, width, height, depth, tone, note, on);
    }

    /** The same part with other words. */
    public Part noted(String words) {
        return new Part(id, kind, at, width, height, depth, tone, words, on);
    }
}
