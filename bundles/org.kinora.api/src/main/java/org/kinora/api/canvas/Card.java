package org.kinora.api.canvas;

import java.util.Set;

/**
 * One card on the canvas. Lengths are units: pixels at a scale of one, x to the right, y down.
 *
 * @param id of the scene, shot, take or note
 * @param owner id of the shot that a take belongs to, of the scene that a shot belongs to; empty for none
 * @param title one line
 * @param text what it says or shows, several lines
 * @param picture asset such as {@code sha256:…;image/png}; empty for none
 * @param group name of the group it moves with; empty for none
 */
public record Card(String id, Kind kind, String owner, int x, int y, int width, int height, String title, String text, String picture,
        Set<Mark> marks,
        String group) {
    /** What a card stands for. */
    public enum Kind {
        SCENE,
        SHOT,
        TAKE,
        NOTE
    }

    /** What is to be known about it at a glance. */
    public enum Mark {
        /** The take that the film uses. */
        CHOSEN,
        STARRED,
        /** Frozen by a person. */
        LOCKED,
        /** Somebody put it where it lies. */
        PLACED
    }

    public Card {
        marks = marks.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(java.util.EnumSet.copyOf(marks));
    }

    /** The same card elsewhere. */
    public Card at(int left, int top) {
        return new Card(id, kind, owner, left, top, width, height, title, text, picture, marks, group);
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }
}
