package org.kinora.workbench.paint.internal.tool;

import java.util.Locale;

/** All tools in the order of the tool bar; each has a key, and an icon and words of its name. */
public enum ToolKind {
    HAND('h'),
    PENCIL('b'),
    INK('k'),
    WASH('a'),
    ERASER('e'),
    RECTANGLE('m'),
    ELLIPSE('u'),
    LASSO('l'),
    POLYGON('p'),
    MAGNETIC('g'),
    WAND('w'),
    COLOUR('y'),
    MARKER('z'),
    FIGURE('x'),
    HEAL('j'),
    CLONE('s'),
    PICKER('i'),
    CROP('c'),
    CAMERA('v');

    private final char key;

    ToolKind(char key) {
        this.key = key;
    }

    /** The key that takes it, without modifiers. */
    public char key() {
        return key;
    }

    /** The name that texts and icons have it by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean paints() {
        return this == PENCIL || this == INK || this == WASH || this == ERASER || this == CLONE;
    }

    /** Whether it leaves a mark as broad as a brush. */
    public boolean brush() {
        return paints() || this == MARKER || this == HEAL;
    }

    public boolean selects() {
        return switch (this) {
            case RECTANGLE, ELLIPSE, LASSO, POLYGON, MAGNETIC, WAND, COLOUR, MARKER, FIGURE -> true;
            default -> false;
        };
    }
}
