package org.kinora.workbench.internal.dock;

/** Where a view is dropped, as seen from the views that stand there. */
public enum Side {
    /** Among their tabs. */
    WITHIN,
    LEFT,
    RIGHT,
    ABOVE,
    BELOW;

    boolean across() {
        return this == LEFT || this == RIGHT;
    }

    boolean first() {
        return this == LEFT || this == ABOVE;
    }
}
